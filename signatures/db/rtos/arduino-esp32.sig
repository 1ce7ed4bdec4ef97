# SPDX-License-Identifier: CC0-1.0
component  arduino-esp32
type       framework
purl       pkg:generic/arduino-esp32@{version}
cpe        cpe:2.3:a:espressif:arduino-esp32:{version}:*:*:*:*:*:*:*
supplier   Espressif Systems
license    LGPL-2.1-or-later
url        website https://www.espressif.com/
url        vcs https://github.com/espressif/arduino-esp32

rule 1 banner rodata "/hardware/esp32/{dotted}/cores/esp32/"
rule 2 banner rodata "\\hardware\\esp32\\{dotted}\\cores\\esp32\\"

accept 1 "/home/user/.arduino15/packages/esp32/hardware/esp32/1.0.6/cores/esp32/esp32-hal-i2c.c" -> 1.0.6
accept 2 "C:\\Users\\user\\AppData\\Local\\Arduino15\\packages\\esp32\\hardware\\esp32\\1.0.4\\cores\\esp32\\main.cpp" -> 1.0.4
refuse "arduino-esp32 1.0.4"
