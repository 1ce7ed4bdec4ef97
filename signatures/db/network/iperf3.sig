# SPDX-License-Identifier: CC0-1.0
component  iperf3
type       application
purl       pkg:generic/iperf3@{version}
cpe        cpe:2.3:a:es:iperf3:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:iperf3_project:iperf3:{version}:*:*:*:*:*:*:*
supplier   ESnet
license    BSD-3-Clause
url        website http://software.es.net/iperf/
url        vcs https://github.com/esnet/iperf
alias      libiperf libiperf0 iperf-3

rule 1 soname "libiperf.so.{soversion}"
rule 2 symbols iperf_new_test iperf_parse_arguments iperf_run_client
rule 3 banner rodata "{start}iperf {version}{end}" needs 1,2,4
rule 4 strings rodata "unable to receive cookie at server"
rule 5 lone "3.{minor}" version "3.{minor}" needs 1,2,4
rule 6 strings rodata "create new test error - %s" "parameter error - %s"
rule 7 lone "3.{minor}.{patch}" version "3.{minor}.{patch}" needs 1,2,4

accept 1 "libiperf.so.0" -> -
accept 2 "iperf_new_test iperf_parse_arguments iperf_run_client" -> -
accept 3 "iperf 3.12" -> 3.12
accept 4 "unable to receive cookie at server" -> -
accept 5 "3.12" -> 3.12
accept 6 "create new test error - %s\0parameter error - %s" -> -
accept 7 "3.10.1" -> 3.10.1
refuse "run iperf 3.12 first"

