# SPDX-License-Identifier: CC0-1.0
component  esp-idf
type       framework
purl       pkg:generic/esp-idf@{version}
cpe        cpe:2.3:a:espressif:esp-idf:{version}:*:*:*:*:*:*:*
supplier   Espressif Systems
license    Apache-2.0
url        website https://www.espressif.com/
url        vcs https://github.com/espressif/esp-idf
alias      esp32-idf

rule 1 attribute esp.idf "v{dotted}"
rule 2 attribute esp.idf "v{dotted}-dirty"
rule 3 attribute esp.idf "v{dotted}-{d}-g{hex}"
rule 4 attribute esp.idf "v{dotted}-{d}-g{hex}-dirty"
rule 5 strings rodata "/components/bootloader_support/src/bootloader_flash"
rule 6 strings rodata "/components/esp_system/startup.c"
rule 7 strings rodata "ESP-IDF %s 2nd stage bootloader"

accept 1 "v4.4.2" -> 4.4.2
accept 2 "v4.4.2-dirty" -> 4.4.2
accept 3 "v4.4.1-471-g9d0ba47f1f" -> 4.4.1
accept 4 "v4.4.1-471-g9d0ba47f1f-dirty" -> 4.4.1
accept 5 "/IDF/components/bootloader_support/src/bootloader_flash.c" -> -
accept 6 "/IDF/components/esp_system/startup.c" -> -
accept 7 "I (%u) %s: ESP-IDF %s 2nd stage bootloader\n" -> -
refuse "ESP-IDF v4.4 is needed"
