# SPDX-License-Identifier: CC0-1.0
component  s-lang
type       library
purl       pkg:generic/s-lang@{version}
supplier   John E. Davis
license    GPL-2.0-or-later
url        website http://www.jedsoft.org/slang/
url        source-distribution https://www.jedsoft.org/releases/slang/
alias      slang libslang libslang2 slang2

rule 1 soname "libslang.so.{soversion}"
rule 2 filename "libslang.so.{dotted}" >=1.0
rule 3 symbols SLang_init_slang SLsmg_erase_eos SLinterp_is_utf8_mode

accept 1 "libslang.so.2" -> -
accept 2 "libslang.so.2.3.3" -> 2.3.3
accept 3 "SLang_init_slang SLsmg_erase_eos SLinterp_is_utf8_mode" -> -
refuse "SLANG2.3.0"
