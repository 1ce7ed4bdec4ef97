# SPDX-License-Identifier: CC0-1.0
component  libhdhomerun
type       library
purl       pkg:generic/libhdhomerun@{version}
supplier   Silicondust
license    LGPL-2.1-or-later
url        website https://www.silicondust.com/support/linux/
url        vcs https://github.com/Silicondust/libhdhomerun

rule 1 soname "libhdhomerun.so.{soversion}"
rule 2 symbols hdhomerun_control_create hdhomerun_device_channelscan_advance
rule 3 strings rodata "hdhomerun_control_connect_sock: cannot use multicast ip address for device operations\n"
rule 4 filename "libhdhomerun.so.4.0.0" <20230719
rule 5 filename "libhdhomerun.so.5.0.0" >20220303

accept 1 "libhdhomerun.so.4" -> -
accept 2 "hdhomerun_control_create hdhomerun_device_channelscan_advance" -> -
accept 3 "hdhomerun_control_connect_sock: cannot use multicast ip address for device operations\n" -> -
accept 4 "libhdhomerun.so.4.0.0" -> -
accept 5 "libhdhomerun.so.5.0.0" -> -
refuse "hdhomerun_config"
