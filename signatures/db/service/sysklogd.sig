# SPDX-License-Identifier: CC0-1.0
component  sysklogd
type       application
purl       pkg:generic/sysklogd@{version}
cpe        cpe:2.3:a:sysklogd_project:sysklogd:{version}:*:*:*:*:*:*:*
supplier   Joachim Wiberg
license    BSD-3-Clause >=2.0
license    GPL-2.0-or-later <2.0
url        vcs https://github.com/troglobit/sysklogd

rule 1 banner rodata "{start}sysklogd v{version}{end}"
rule 2 strings rodata "This version of logger is distributed as part of sysklogd.\n"

accept 1 "sysklogd v2.5.2" -> 2.5.2
accept 2 "This version of logger is distributed as part of sysklogd.\n" -> -
refuse "sysklogd is not running"
