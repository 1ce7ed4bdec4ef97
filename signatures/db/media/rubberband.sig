# SPDX-License-Identifier: CC0-1.0
component  rubberband
type       library
purl       pkg:generic/rubberband@{version}
supplier   Particular Programs
license    GPL-2.0-or-later
url        website https://www.breakfastquay.com/rubberband/
url        vcs https://github.com/breakfastquay/rubberband
alias      librubberband librubberband2

rule 1 soname "librubberband.so.{soversion}"
rule 2 symbols rubberband_set_expected_input_duration rubberband_get_engine_version rubberband_set_formant_option
rule 3 filename "librubberband.so.2.2.1" <3.3.0
rule 4 filename "librubberband.so.2.3.0" >3.1.2

accept 1 "librubberband.so.2" -> -
accept 2 "rubberband_get_engine_version rubberband_set_expected_input_duration rubberband_set_formant_option" -> -
accept 3 "librubberband.so.2.2.1" -> -
accept 4 "librubberband.so.2.3.0" -> -
refuse "rubberband=tempo"
