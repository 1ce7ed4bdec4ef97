# SPDX-License-Identifier: CC0-1.0
component  pybricks
type       firmware
purl       pkg:generic/pybricks@{version}
supplier   The Pybricks Authors
license    MIT
url        website https://pybricks.com/
url        vcs https://github.com/pybricks/pybricks-micropython

rule 1 banner rodata "Pybricks MicroPython v{version} on {d}-{d}-{d}"
rule 2 banner rodata "Pybricks MicroPython ci-release-{d}-v{version} on {d}-{d}-{d}"
rule 3 banner rodata "Pybricks MicroPython {any} on {d}-{d}-{d}"

accept 1 "3.4.0; Pybricks MicroPython v3.6.1 on 2025-03-11" -> 3.6.1
accept 2 "3.4.0; Pybricks MicroPython ci-release-90-v4.0.0b5 on 2026-01-30" -> 4.0.0b5
accept 3 "3.4.0; Pybricks MicroPython ci-build-3000 on 2025-01-30" -> -
refuse "Pybricks MicroPython firmware 3.6"
