# SPDX-License-Identifier: CC0-1.0
component  collectd
type       application
purl       pkg:generic/collectd@{version}
cpe        cpe:2.3:a:collectd:collectd:{version}:*:*:*:*:*:*:*
supplier   collectd project
license    GPL-2.0-only AND MIT
url        website https://collectd.org/
url        vcs https://github.com/collectd/collectd
alias      libcollectdclient collectdmon collectdctl

rule 1 banner rodata "{start}collectd {dotted}.git, http://collectd.org/"
rule 2 banner rodata "{start}collectd {dotted}, http://collectd.org/"
rule 3 strings rodata "Usage: collectd [OPTIONS]\n"
rule 4 soname "libcollectdclient.so.{soversion}"
rule 5 lone "5.{minor}.{patch}" version "5.{minor}.{patch}" needs 4

accept 1 "collectd 5.12.0.git, http://collectd.org/\n" -> 5.12.0
accept 2 "collectd 5.8.1, http://collectd.org/\n" -> 5.8.1
accept 3 "Usage: collectd [OPTIONS]\n" -> -
accept 4 "libcollectdclient.so.1" -> -
accept 5 "5.12.0" -> 5.12.0
refuse "User-Agent: collectd/5.12.0"
