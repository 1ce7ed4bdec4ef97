# SPDX-License-Identifier: CC0-1.0
component  gpsd
type       application
purl       pkg:generic/gpsd@{version}
cpe        cpe:2.3:a:gpsd_project:gpsd:{version}:*:*:*:*:*:*:*
supplier   GPSD project
license    BSD-2-Clause
url        website https://gpsd.io
url        vcs https://gitlab.com/gpsd/gpsd
alias      libgps gpsd-clients gpsctl gpsdctl

rule 1 soname "libgps.so.{soversion}"
rule 2 symbols gps_sock_mainloop gps_hexpack json_toff_read
rule 3 banner rodata "gpsd-{dotted}/libgps/bits.c"
rule 4 banner rodata "gpsd-{dotted}/gpsd/gpsd.c"
rule 5 strings rodata "CORE: to gpsd_clear() fd %d"
rule 6 strings rodata "usage: gpsdctl action argument\n\n  Actions:\n    add    - add device\n    remove - remove device"
rule 7 lone "3.{minor}" version "3.{minor}" needs 5 >=3.5

accept 1 "libgps.so.30" -> -
accept 2 "gps_sock_mainloop gps_hexpack json_toff_read" -> -
accept 3 "gpsd-3.25/libgps/bits.c" -> 3.25
accept 4 "gpsd-3.25/gpsd/gpsd.c" -> 3.25
accept 5 "CORE: to gpsd_clear() fd %d" -> -
accept 6 "usage: gpsdctl action argument\n\n  Actions:\n    add    - add device\n    remove - remove device" -> -
accept 7 "3.25" -> 3.25
refuse "gpsd://localhost:2947"
