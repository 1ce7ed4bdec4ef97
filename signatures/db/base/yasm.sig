# SPDX-License-Identifier: CC0-1.0
component  yasm
type       application
purl       pkg:generic/yasm@{version}
cpe        cpe:2.3:a:tortall:yasm:{version}:*:*:*:*:*:*:*
supplier   Peter Johnson
license    BSD-2-Clause
url        website http://www.tortall.net/projects/yasm/
url        vcs https://github.com/yasm/yasm
alias      libyasm

rule 1 banner rodata "{start}yasm {version}{end}" needs 2
rule 2 strings rodata "usage: yasm [option]* file"
accept 1 "yasm 1.3.0" -> 1.3.0
accept 2 "usage: yasm [option]* file\n" -> -
refuse "Report bugs to bug-yasm@tortall.net"
