# SPDX-License-Identifier: CC0-1.0
component  log4cpp
type       library
purl       pkg:generic/log4cpp@{version}
supplier   Log for C++ project
license    LGPL-2.1-or-later
alias      liblog4cpp liblog4cpp5v5

rule 1 soname "liblog4cpp.so.{soversion}"
rule 2 symbols _ZN7log4cpp13PatternLayout22clearConversionPatternEv _ZN7log4cpp13PatternLayout24BASIC_CONVERSION_PATTERNE

accept 1 "liblog4cpp.so.5" -> -
accept 2 "_ZN7log4cpp13PatternLayout22clearConversionPatternEv _ZN7log4cpp13PatternLayout24BASIC_CONVERSION_PATTERNE" -> -
refuse "log4cpp.rootCategory"
