# SPDX-License-Identifier: CC0-1.0
component  kbd
type       application
purl       pkg:generic/kbd@{version}
cpe        cpe:2.3:a:kbd-project:kbd:{version}:*:*:*:*:*:*:*
supplier   kbd project
license    GPL-2.0-or-later
url        website http://www.kbd-project.org/
url        vcs https://git.kernel.org/pub/scm/linux/kernel/git/legion/kbd.git
alias      loadkeys dumpkeys setfont kbdrate

rule 1 banner rodata "{start}kbd {dotted}{end}"
rule 2 filename "bin/loadkeys"

accept 1 "kbd 2.7.1" -> 2.7.1
accept 2 "usr/bin/loadkeys" -> -
refuse "CONFIG_KBD 2.7.1"
