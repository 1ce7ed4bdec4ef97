# SPDX-License-Identifier: CC0-1.0
component  micropython
type       application
purl       pkg:generic/micropython@{version}
cpe        cpe:2.3:a:micropython:micropython:{version}:*:*:*:*:*:*:*
supplier   MicroPython
license    MIT
url        website https://micropython.org/
url        vcs https://github.com/micropython/micropython

rule 1 banner rodata "MicroPython v{dotted} on {d}-{d}-{d}"
rule 2 banner rodata "MicroPython v{dotted}-{d}-g{hex} on {d}-{d}-{d}"
rule 3 banner rodata "MicroPython v{dotted}-{d}-g{hex}-dirty on {d}-{d}-{d}"
rule 4 banner rodata "MicroPython v{dotted}+{any} on {d}-{d}-{d}"
rule 5 strings rodata "; Pybricks MicroPython "

accept 1 "MicroPython v1.20.0 on 2023-04-26; Raspberry Pi Pico with RP2040" -> 1.20.0
accept 2 "MicroPython v1.9.2-34-gd64154c73 on 2017-09-01; micro:bit v1.0.1 with nRF51822" -> 1.9.2
accept 3 "MicroPython v1.9.2-34-gd64154c73-dirty on 2017-09-01; micro:bit v1.0.1 with nRF51822" -> 1.9.2
accept 4 "3.4.0; MicroPython v1.25.0+ds-1 on 2025-05-04" -> 1.25.0
accept 5 "3.4.0; Pybricks MicroPython v3.6.1 on 2025-03-11" -> -
refuse "To find out about MicroPython, visit: http://micropython.org/"
