# SPDX-License-Identifier: CC0-1.0
component  mosquitto
type       application
purl       pkg:generic/mosquitto@{version}
cpe        cpe:2.3:a:eclipse:mosquitto:{version}:*:*:*:*:*:*:*
supplier   Eclipse Foundation
license    EPL-2.0 OR BSD-3-Clause >=2.0.0
license    EPL-1.0 OR BSD-3-Clause <2.0.0
url        website https://mosquitto.org/
url        vcs https://github.com/eclipse-mosquitto/mosquitto
alias      libmosquitto libmosquittopp libmosquitto1 libmosquittopp1 mosquitto-clients mosquitto-ssl
alias      mosquitto-nossl

rule 1 strings rodata "mosquitto version %s starting"
rule 2 soname "libmosquitto.so.{soversion}"
rule 3 soname "libmosquittopp.so.{soversion}"
rule 4 filename "libmosquitto.so.{dotted}" >=0.9
rule 5 filename "libmosquittopp.so.{dotted}" >=0.9
rule 6 lone "2.{minor}.{patch}" needs 1,8,9,10 version "2.{minor}.{patch}"
rule 15 lone "1.{minor}.{patch}" needs 1,8,9,10 version "1.{minor}.{patch}" >=1.0.1
rule 7 symbols mosquitto_lib_init mosquitto_connect_bind mosquitto_loop_forever
rule 8 filename "bin/mosquitto_pub"
rule 9 filename "bin/mosquitto_sub"
rule 10 filename "bin/mosquitto_rr"
rule 11 filename "bin/mosquitto_passwd"
rule 12 filename "bin/mosquitto_ctrl"
rule 13 filename "mosquitto_dynamic_security.so"
rule 14 filename "sbin/mosquitto"
rule 16 filename "bin/mosquitto"
rule 17 getter mosquitto_lib_version dec:MNNNPPP
accept 1 "mosquitto version %s starting" -> -
accept 2 "libmosquitto.so.1" -> -
accept 3 "libmosquittopp.so.1" -> -
accept 4 "libmosquitto.so.2.0.21" -> 2.0.21
accept 5 "libmosquittopp.so.2.0.21" -> 2.0.21
accept 6 "2.0.21" -> 2.0.21
accept 7 "mosquitto_lib_init mosquitto_connect_bind mosquitto_loop_forever" -> -
accept 8 "usr/bin/mosquitto_pub" -> -
accept 9 "usr/bin/mosquitto_sub" -> -
accept 10 "usr/bin/mosquitto_rr" -> -
accept 11 "usr/bin/mosquitto_passwd" -> -
accept 12 "usr/bin/mosquitto_ctrl" -> -
accept 13 "mosquitto_dynamic_security.so" -> -
accept 14 "usr/sbin/mosquitto" -> -
accept 15 "1.6.12" -> 1.6.12
accept 16 "usr/bin/mosquitto" -> -
accept 17 "2000011" -> 2.0.11
refuse "mosquitto_sub version %s running on libmosquitto %d.%d.%d.\n"
refuse "log_dest file /var/log/mosquitto/mosquitto.log"
