# SPDX-License-Identifier: CC0-1.0
component  zeroc-ice
type       library
purl       pkg:generic/zeroc-ice@{version}
supplier   ZeroC
license    GPL-2.0-only
url        website https://zeroc.com
url        vcs https://github.com/zeroc-ice/ice
alias      libzeroc-ice3.7 zeroc-icebox

rule 1 soname "libIce.so.{soversion}"
rule 2 filename "libIce.so.{major}.{minor}.{patch}" needs 4
rule 3 filename "libIce++11.so.{major}.{minor}.{patch}" needs 5
rule 4 symbols ICEregisterIceUDP ICEregisterIceWS createStringConverter
rule 5 strings rodata "retrieved adapter for well-known object from locator, adding to locator cache"
rule 6 soname "libIce++11.so.{soversion}"
rule 7 soname "libIceGrid.so.{soversion}"
rule 8 soname "libIceBox.so.{soversion}"
rule 9 soname "libIceDB.so.{soversion}"
rule 10 soname "libIceSSL.so.{soversion}"
rule 11 soname "libIceStorm.so.{soversion}"
rule 12 soname "libIceDiscovery.so.{soversion}"
rule 13 soname "libGlacier2.so.{soversion}"

accept 1 "libIce.so.37" -> -
accept 2 "libIce.so.3.7.10" -> 3.7.10
accept 3 "libIce++11.so.3.7.10" -> 3.7.10
accept 4 "ICEregisterIceUDP ICEregisterIceWS createStringConverter" -> -
accept 5 "retrieved adapter for well-known object from locator, adding to locator cache" -> -
accept 6 "libIce++11.so.37" -> -
accept 7 "libIceGrid.so.37" -> -
accept 8 "libIceBox.so.37" -> -
accept 9 "libIceDB.so.37" -> -
accept 10 "libIceSSL.so.37" -> -
accept 11 "libIceStorm.so.37" -> -
accept 12 "libIceDiscovery.so.37" -> -
accept 13 "libGlacier2.so.37" -> -
refuse "libICE.so.6"
