# SPDX-License-Identifier: CC0-1.0
component  harfbuzz
type       library
purl       pkg:generic/harfbuzz@{version}
cpe        cpe:2.3:a:harfbuzz_project:harfbuzz:{version}:*:*:*:*:*:*:*
supplier   HarfBuzz project
license    MIT-Modern-Variant
url        website https://harfbuzz.github.io/
url        vcs https://github.com/harfbuzz/harfbuzz
alias      libharfbuzz libharfbuzz0b

rule 1 soname "libharfbuzz.so.{soversion}"
rule 2 soname "libharfbuzz-subset.so.{soversion}"
rule 3 soname "libharfbuzz-icu.so.{soversion}"
rule 4 symbols hb_buffer_set_direction hb_font_get_face hb_set_clear
rule 5 getter hb_version_string string "{dotted}"
# the libraries' file names: major * 10000 + minor * 100 + micro up to 6.0.0, then 60000 + major * 100 + minor * 10 + micro
rule 6 filename "libharfbuzz-icu.so.0.6{major2}{minor1}{patch1}.0" >=7.0.0
rule 7 filename "libharfbuzz-subset.so.0.6{major2}{minor1}{patch1}.0" >=7.0.0
rule 8 filename "libharfbuzz-icu.so.0.{major1}{minor2}{patch2}.0" >=1.0 <6.0.1
rule 9 filename "libharfbuzz-subset.so.0.{major1}{minor2}{patch2}.0" >=1.0 <6.0.1
# what shapers say to a callback
rule 10 strings rodata "start reordering khmer" "end reordering indic final"

accept 1 "libharfbuzz.so.0" -> -
accept 2 "libharfbuzz-subset.so.0" -> -
accept 3 "libharfbuzz-icu.so.0" -> -
accept 4 "hb_buffer_set_direction hb_font_get_face hb_set_clear" -> -
accept 5 "10.2.0" -> 10.2.0
accept 6 "libharfbuzz-icu.so.0.61020.0" -> 10.2.0
accept 7 "libharfbuzz-subset.so.0.61020.0" -> 10.2.0
accept 8 "libharfbuzz-icu.so.0.60000.0" -> 6.0.0
accept 9 "libharfbuzz-subset.so.0.20704.0" -> 2.7.4
accept 10 "start reordering khmer\0end reordering indic final" -> -
refuse "HarfBuzz-ng 10.2.0 (COMPLEX)"
