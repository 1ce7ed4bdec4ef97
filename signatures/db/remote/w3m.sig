# SPDX-License-Identifier: CC0-1.0
component  w3m
type       application
purl       pkg:generic/w3m@{version}
cpe        cpe:2.3:a:tats:w3m:{version}:*:*:*:*:*:*:*
supplier   w3m project
license    MIT
url        website https://w3m.sourceforge.net/
url        vcs https://github.com/tats/w3m

rule 1 strings rodata "w3m version %s, options %s\n"
rule 2 banner rodata "{start}w3m/{version}{end}" needs 1

accept 1 "w3m version %s, options %s\n" -> -
accept 2 "w3m/0.5.3+git20230121" -> 0.5.3+git20230121
refuse "User-Agent: w3m/0.5.3+git20230121"
