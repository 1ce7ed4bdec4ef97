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

accept 1 "libblockdev.so.2" -> -
accept 2 "libblockdev.so.3" -> -
accept 3 "bd_crypto_luks_open bd_lvm_cache_attach bd_md_get_status" -> -
refuse "libbd_lvm.so.2"
