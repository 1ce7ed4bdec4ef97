# SPDX-License-Identifier: CC0-1.0
component  esp8266-nonos-sdk
type       framework
purl       pkg:generic/esp8266-nonos-sdk@{version}
cpe        cpe:2.3:a:espressif:esp8266_nonos_sdk:{version}:*:*:*:*:*:*:*
supplier   Espressif Systems
license    LicenseRef-Espressif-MIT
url        website https://www.espressif.com/
url        vcs https://github.com/espressif/ESP8266_NONOS_SDK

# the version is a text of its own that nothing marks
rule 1 strings rodata "SDK ver: %s compiled @ " "phy ver: %d, pp ver: %d.%d"

accept 1 "\nSDK ver: %s compiled @ Aug  9 2016 15:12:27\n\0phy ver: %d, pp ver: %d.%d\n\n" -> -
refuse "ESP-Open-SDK ver: %s compiled @ %s %s"
