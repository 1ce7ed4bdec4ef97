# SPDX-License-Identifier: CC0-1.0
component  iftop
type       application
purl       pkg:generic/iftop@{version}
supplier   Paul Warren
license    GPL-2.0-or-later
url        website http://www.ex-parrot.com/~pdw/iftop/
url        source-distribution https://www.ex-parrot.com/~pdw/iftop/download/

rule 1 banner rodata "{start}iftop, version {version}"
accept 1 "iftop, version 1.0pre4\ncopyright (c) 2002 Paul Warren" -> 1.0pre4
refuse "iftop: display bandwidth usage on an interface by host"
