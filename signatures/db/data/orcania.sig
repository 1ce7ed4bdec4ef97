# SPDX-License-Identifier: CC0-1.0
component  orcania
type       library
purl       pkg:generic/orcania@{version}
supplier   Nicolas Mora
license    LGPL-2.1-only
url        vcs https://github.com/babelouest/orcania
alias      liborcania liborcania2.3

rule 1 soname "liborcania.so.{soversion}"
rule 2 filename "liborcania.so.{major}.{minor}.{patch}"
rule 3 symbols o_base64url_decode_alloc pointer_list_insert_at free_string_array

accept 1 "liborcania.so.2.3" -> -
accept 2 "liborcania.so.2.3.3" -> 2.3.3
accept 3 "o_base64url_decode_alloc pointer_list_insert_at free_string_array" -> -
refuse "orcania 2.3.3"
