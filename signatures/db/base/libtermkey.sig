# SPDX-License-Identifier: CC0-1.0
component  libtermkey
type       library
purl       pkg:generic/libtermkey@{version}
supplier   Paul Evans
license    MIT
url        website http://www.leonerd.org.uk/code/libtermkey/
alias      libtermkey1

rule 1 soname "libtermkey.so.{soversion}"
rule 2 symbols termkey_check_version termkey_interpret_modereport termkey_keycmp
rule 3 strings rodata "libtermkey major version mismatch; %d (wants) != %d (library)\n"

accept 1 "libtermkey.so.1" -> -
accept 2 "termkey_check_version termkey_interpret_modereport termkey_keycmp" -> -
accept 3 "libtermkey major version mismatch; %d (wants) != %d (library)\n" -> -
refuse "libtermkey 0.22"
