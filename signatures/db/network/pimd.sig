# SPDX-License-Identifier: CC0-1.0
component  pimd
type       application
purl       pkg:generic/pimd@{version}
cpe        cpe:2.3:a:troglobit:pimd:{version}:*:*:*:*:*:*:*
supplier   Joachim Wiberg
license    BSD-3-Clause
url        vcs https://github.com/troglobit/pimd

rule 1 strings rodata "Failed calloc() in SetVersionTimer()\n" "%s:%u - The priority of static RP's is, as of pimd 2.2.0, always 1."
rule 2 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1

accept 1 "Failed calloc() in SetVersionTimer()\n\0%s:%u - The priority of static RP's is, as of pimd 2.2.0, always 1." -> -
accept 2 "2.3.2" -> 2.3.2
refuse "/etc/pimd.conf"
