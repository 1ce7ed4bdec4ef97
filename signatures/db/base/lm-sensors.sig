# SPDX-License-Identifier: CC0-1.0
component  lm-sensors
type       application
purl       pkg:generic/lm-sensors@{version}
cpe        cpe:2.3:a:lm_sensors:lm_sensors:{version}:*:*:*:*:*:*:*
supplier   lm-sensors project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://hwmon.wiki.kernel.org/lm_sensors
url        vcs https://github.com/lm-sensors/lm-sensors
alias      libsensors libsensors4 libsensors5 sensors fancontrol

rule 1 soname "libsensors.so.{soversion}"
rule 2 symbols sensors_get_detected_chips sensors_get_subfeature sensors_snprintf_chip_name
rule 3 lone "3.{minor}.{patch}" version "3.{minor}.{patch}" needs 1,2,4
rule 4 strings rodata "%s version %s with libsensors version %s\n"
rule 5 getter libsensors_version &[0]string "{dotted}"

accept 1 "libsensors.so.5" -> -
accept 2 "sensors_get_detected_chips sensors_get_subfeature sensors_snprintf_chip_name" -> -
accept 3 "3.6.2" -> 3.6.2
accept 4 "%s version %s with libsensors version %s\n" -> -
accept 5 "3.6.0" -> 3.6.0
refuse "Make sure you loaded all the kernel drivers you need."
