# SPDX-License-Identifier: CC0-1.0
component  libblockdev
type       library
purl       pkg:generic/libblockdev@{version}
supplier   Red Hat
license    LGPL-2.1-or-later
url        vcs https://github.com/storaged-project/libblockdev
alias      libblockdev2 libblockdev3

rule 1 soname "libblockdev.so.2" >=2.0 <3.0
rule 2 soname "libblockdev.so.3" >=3.0
rule 3 symbols bd_crypto_luks_open bd_lvm_cache_attach bd_md_get_status
rule 4 filename "libbd_utils.so.2.1.0" <3.3.0
rule 5 filename "libbd_utils.so.3.0.0" >2.28
rule 6 filename "libblockdev.so.2.0.0" <3.3.0
rule 7 filename "libblockdev.so.3.0.0" >2.28

accept 1 "libblockdev.so.2" -> -
accept 2 "libblockdev.so.3" -> -
accept 3 "bd_crypto_luks_open bd_lvm_cache_attach bd_md_get_status" -> -
accept 4 "libbd_utils.so.2.1.0" -> -
accept 5 "libbd_utils.so.3.0.0" -> -
accept 6 "libblockdev.so.2.0.0" -> -
accept 7 "libblockdev.so.3.0.0" -> -
refuse "libbd_lvm.so.2"
