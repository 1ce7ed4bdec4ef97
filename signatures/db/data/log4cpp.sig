# SPDX-License-Identifier: CC0-1.0
component  log4cpp
type       library
purl       pkg:generic/log4cpp@{version}
supplier   log4cpp project
license    LGPL-2.1-or-later
alias      liblog4cpp

# No file of it says the version.
rule 1 soname "liblog4cpp.so.{soversion}"

accept 1 "liblog4cpp.so.5" -> -
refuse "liblog4cpp.a"
