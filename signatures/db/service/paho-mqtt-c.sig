# SPDX-License-Identifier: CC0-1.0
component  paho-mqtt-c
type       library
purl       pkg:generic/paho-mqtt-c@{version}
supplier   Eclipse Foundation
license    EPL-2.0 OR BSD-3-Clause
url        website https://github.com/eclipse/paho.mqtt.c/
url        vcs https://github.com/eclipse-paho/paho.mqtt.c
alias      eclipse_paho_mqtt_c paho.mqtt.c paho_mqtt_c paho-mqtt libpaho-mqtt libpaho-mqtt1.3 libpaho-mqtt3c
alias      libpaho-mqtt3a libpaho-mqtt3cs libpaho-mqtt3as

# Release 1.3.12 still says 1.3.11 everywhere.
rule 1 banner rodata "{start}MQTTAsyncV3_Version {dotted}{end}" <1.3.11
rule 2 banner rodata "{start}MQTTAsyncV3_Version {dotted}{end}" >1.3.12
rule 3 banner rodata "{start}MQTTAsyncV3_Version 1.3.11{end}" >=1.3.11 <=1.3.12
rule 4 banner rodata "{start}MQTTClientV3_Version {dotted}{end}" <1.3.11
rule 5 banner rodata "{start}MQTTClientV3_Version {dotted}{end}" >1.3.12
rule 6 banner rodata "{start}MQTTClientV3_Version 1.3.11{end}" >=1.3.11 <=1.3.12
rule 7 soname "libpaho-mqtt3c.so.{soversion}"
rule 8 soname "libpaho-mqtt3a.so.{soversion}"
rule 9 soname "libpaho-mqtt3cs.so.{soversion}"
rule 10 soname "libpaho-mqtt3as.so.{soversion}"
rule 11 symbols MQTTClient_create MQTTClient_connect MQTTClient_publishMessage
rule 12 symbols MQTTAsync_create MQTTAsync_connect MQTTAsync_sendMessage
rule 13 strings rodata "Eclipse Paho Asynchronous MQTT C Client Library"
rule 14 strings rodata "Eclipse Paho Synchronous MQTT C Client Library"
# After 1.3.11 the heap check prints its 64-bit eyecatcher in hexadecimal (PRIx64; upstream's pull request 1305,
# December 2022), before as %d. A library built without heap tracking has neither text.
rule 15 strings rodata "Invalid %s eyecatcher %llx in heap item at file %s line %d" >=1.3.12
rule 16 strings rodata "Invalid %s eyecatcher %lx in heap item at file %s line %d" >=1.3.12
rule 17 banner rodata "{start}MQTTAsyncV3_Version 1.3.11{end}" >=1.3.12 <=1.3.12 needs 15,16
rule 18 banner rodata "{start}MQTTClientV3_Version 1.3.11{end}" >=1.3.12 <=1.3.12 needs 15,16
accept 1 "MQTTAsyncV3_Version 1.3.9" -> 1.3.9
accept 2 "MQTTAsyncV3_Version 1.3.14" -> 1.3.14
accept 3 "MQTTAsyncV3_Version 1.3.11" -> -
accept 4 "MQTTClientV3_Version 1.2.0" -> 1.2.0
accept 5 "MQTTClientV3_Version 1.3.14" -> 1.3.14
accept 6 "MQTTClientV3_Version 1.3.11" -> -
accept 7 "libpaho-mqtt3c.so.1" -> -
accept 8 "libpaho-mqtt3a.so.1" -> -
accept 9 "libpaho-mqtt3cs.so.1" -> -
accept 10 "libpaho-mqtt3as.so.1" -> -
accept 11 "MQTTClient_create MQTTClient_connect MQTTClient_publishMessage" -> -
accept 12 "MQTTAsync_create MQTTAsync_connect MQTTAsync_sendMessage" -> -
accept 13 "Eclipse Paho Asynchronous MQTT C Client Library" -> -
accept 14 "Eclipse Paho Synchronous MQTT C Client Library" -> -
accept 15 "Invalid %s eyecatcher %llx in heap item at file %s line %d" -> -
accept 16 "Invalid %s eyecatcher %lx in heap item at file %s line %d" -> -
accept 17 "MQTTAsyncV3_Version 1.3.11\0Invalid %s eyecatcher %llx in heap item at file %s line %d" -> 1.3.12
accept 18 "MQTTClientV3_Version 1.3.11\0Invalid %s eyecatcher %lx in heap item at file %s line %d" -> 1.3.12
refuse "Invalid %s eyecatcher %d in heap item at file %s line %d"
refuse "paho-mqtt 1.3.12"
