# SPDX-License-Identifier: CC0-1.0
component  ima-evm-utils
type       library
purl       pkg:generic/ima-evm-utils@{version}
supplier   Mimi Zohar, Dmitry Kasatkin
license    GPL-2.0-or-later
alias      libimaevm evmctl

# No file of it says the version.
rule 1 soname "libimaevm.so.{soversion}"
rule 2 symbols imaevm_get_hash_algo imaevm_hash_algo_by_id imaevm_do_hexdump
rule 3 filename "evmctl"
rule 4 filename "libimaevm.so.3.0.0" <1.5
rule 5 filename "libimaevm.so.4.0.0" >1.4

accept 1 "libimaevm.so.3" -> -
accept 2 "imaevm_get_hash_algo imaevm_hash_algo_by_id imaevm_do_hexdump" -> -
accept 3 "evmctl" -> -
accept 4 "libimaevm.so.3.0.0" -> -
accept 5 "libimaevm.so.4.0.0" -> -
refuse "evmctl --version 1.4"
