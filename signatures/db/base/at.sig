# SPDX-License-Identifier: CC0-1.0
component  at
type       application
purl       pkg:generic/at@{version}
supplier   Thomas Koenig
license    GPL-2.0-or-later
url        website http://blog.calhariz.com
alias      atd atq batch

rule 1 banner rodata "{start}at version {dotted}\nPlease report bugs"
rule 2 strings rodata "Another atd already running with pid %d"
accept 1 "at version 3.2.5\nPlease report bugs to the Debian bug tracking system" -> 3.2.5
accept 2 "Another atd already running with pid %d" -> -
refuse "at version 3"
