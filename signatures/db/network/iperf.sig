# SPDX-License-Identifier: CC0-1.0
component  iperf
type       application
purl       pkg:generic/iperf@{version}
cpe        cpe:2.3:a:iperf2_project:iperf2:{version}:*:*:*:*:*:*:*
supplier   iperf2 project
license    NCSA
url        website https://sourceforge.net/projects/iperf2/
url        vcs https://git.code.sf.net/p/iperf2/code
alias      iperf2

rule 1 banner rodata "{start}iperf version {version} ("
rule 2 strings rodata "Running Iperf Server as a daemon" "See the Iperf documentation."
rule 3 banner rodata "{start}iperf version {version}{any}pthreads\n"

accept 1 "iperf version 2.1.8 (12 August 2022) pthreads\n" -> 2.1.8
accept 2 "Running Iperf Server as a daemon\n\0See the Iperf documentation.\n" -> -
accept 3 "iperf version 2.0.5 (08 Jul 2010) pthreads\n" -> 2.0.5
refuse "WARNING: iperf server version is likely very old"

