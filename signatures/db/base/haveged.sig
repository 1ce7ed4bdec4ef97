# SPDX-License-Identifier: CC0-1.0
component  haveged
type       application
purl       pkg:generic/haveged@{version}
supplier   Jirka Hladky
license    GPL-3.0-or-later
url        website https://issihosts.com/haveged/
url        vcs https://github.com/jirka-h/haveged
alias      libhavege libhavege2

rule 1 filename "libhavege.so.{soversion}"
rule 2 strings rodata "haveged %s\n\nCopyright (C) "
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 2

accept 1 "libhavege.so.2.0.0" -> -
accept 2 "haveged %s\n\nCopyright (C) " -> -
accept 3 "1.9.19" -> 1.9.19
refuse "haveged: command socket is listening"
