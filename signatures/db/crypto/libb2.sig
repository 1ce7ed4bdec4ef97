# SPDX-License-Identifier: CC0-1.0
component  libb2
type       library
purl       pkg:generic/libb2@{version}
supplier   BLAKE2 project
license    CC0-1.0
url        website https://blake2.net/
url        vcs https://github.com/BLAKE2/libb2

# the library says no version; others copy single ones of the four functions
rule 1 soname "libb2.so.{soversion}"
rule 2 symbols blake2b_init_param blake2s_init_param blake2bp_init_key blake2sp_init_key blake2sp

accept 1 "libb2.so.1" -> -
accept 2 "blake2b_init_param blake2s_init_param blake2bp_init_key blake2sp_init_key blake2sp" -> -
refuse "blake2sp"
