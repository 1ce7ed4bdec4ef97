# SPDX-License-Identifier: CC0-1.0
component  paho-mqtt-cpp
type       library
purl       pkg:generic/paho-mqtt-cpp@{version}
supplier   Eclipse Foundation
license    EPL-2.0 OR BSD-3-Clause
alias      libpaho-mqttpp3

rule 1 soname "libpaho-mqttpp3.so.{soversion}"
rule 2 banner rodata "Paho MQTT C++ (mqttpp) v. {version}"

accept 1 "libpaho-mqttpp3.so.1" -> -
accept 2 "Paho MQTT C++ (mqttpp) v. 1.5.2" -> 1.5.2
refuse "libpaho-mqtt3c.so.1"
