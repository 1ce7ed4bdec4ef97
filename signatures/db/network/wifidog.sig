# SPDX-License-Identifier: CC0-1.0
component  wifidog
type       application
purl       pkg:generic/wifidog@{version}
supplier   WiFiDog project
license    GPL-2.0-or-later
url        vcs https://github.com/wifidog/wifidog-gateway
alias      wdctl wifidog-gateway

rule 1 banner rodata "{start}This is WiFiDog version {version}"
rule 2 strings rodata "  -x pid        Used internally by WiFiDog when re-starting itself *DO NOT ISSUE THIS SWITCH MANUAlLY*"

accept 1 "This is WiFiDog version 1.3.0\n" -> 1.3.0
accept 2 "  -x pid        Used internally by WiFiDog when re-starting itself *DO NOT ISSUE THIS SWITCH MANUAlLY*" -> -
refuse "/etc/wifidog.conf"
