# SPDX-License-Identifier: CC0-1.0
component  iniparser
type       library
purl       pkg:generic/iniparser@{version}
cpe        cpe:2.3:a:iniparser_project:iniparser:{version}:*:*:*:*:*:*:*
supplier   Nicolas Devillard
license    MIT
url        website http://ndevilla.free.fr/iniparser/
url        vcs https://gitlab.com/iniparser/iniparser
alias      libiniparser libiniparser1 libiniparser4

rule 1 soname "libiniparser.so.{soversion}"
rule 2 filename "libiniparser.so.4.{minor}.{patch}" version "4.{minor}.{patch}"
rule 3 symbols iniparser_getboolean iniparser_getsecnkeys iniparser_find_entry
rule 4 strings rodata "iniparser: input line too long in %s (%d)\n" "iniparser: syntax error in %s (%d):\n-> %s\n"

accept 1 "libiniparser.so.4" -> -
accept 2 "libiniparser.so.4.2.6" -> 4.2.6
accept 3 "iniparser_getboolean iniparser_getsecnkeys iniparser_find_entry" -> -
accept 4 "iniparser: input line too long in %s (%d)\n\0iniparser: syntax error in %s (%d):\n-> %s\n" -> -
refuse "iniparser: cannot open"
