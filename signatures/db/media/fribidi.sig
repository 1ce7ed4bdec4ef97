# SPDX-License-Identifier: CC0-1.0
component  fribidi
type       library
purl       pkg:generic/fribidi@{version}
cpe        cpe:2.3:a:gnu:fribidi:{version}:*:*:*:*:*:*:*
supplier   FriBidi project
license    LGPL-2.1-or-later
url        website http://www.fribidi.org/
url        vcs https://github.com/fribidi/fribidi
alias      libfribidi libfribidi0

rule 1 banner rodata "(GNU FriBidi) {dotted}\ninterface version {d},"
rule 2 soname "libfribidi.so.{soversion}"
rule 3 symbols fribidi_get_bidi_type fribidi_remove_bidi_marks fribidi_get_joining_type_name
rule 4 strings rodata "  -c, --charset CS      Specify character set, default is %s" "Old style: set character set to CapRTL"

accept 1 "fribidi (GNU FriBidi) 1.0.16\ninterface version 4,\nUnicode Character Database version 16.0.0," -> 1.0.16
accept 2 "libfribidi.so.0" -> -
accept 3 "fribidi_get_bidi_type fribidi_remove_bidi_marks fribidi_get_joining_type_name" -> -
accept 4 "  -c, --charset CS      Specify character set, default is %s  Old style: set character set to CapRTL" -> -
refuse "Shaper: FriBidi 1.0.16 (SIMPLE) HarfBuzz-ng 10.2.0 (COMPLEX)"
