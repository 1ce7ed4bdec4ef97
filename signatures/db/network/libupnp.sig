# SPDX-License-Identifier: CC0-1.0
component  libupnp
type       library
purl       pkg:generic/libupnp@{version}
cpe        cpe:2.3:a:pupnp_project:pupnp:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:libupnp_project:libupnp:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:portable_sdk_for_upnp_project:portable_sdk_for_upnp:{version}:*:*:*:*:*:*:*
supplier   pupnp
license    BSD-3-Clause
url        website https://pupnp.github.io/pupnp/
url        vcs https://github.com/pupnp/pupnp
alias      pupnp libixml libupnp13 libupnp17 libupnp6 libixml10 libixml11 libthreadutil

# Releases 1.14 may print the library's file number (17.2.0) in the place of the version.
rule 1 banner rodata "%s/%s, UPnP/1.0, Portable SDK for UPnP devices/{dotted}" >=1.2.0 <3
rule 2 strings rodata "%s/%s, UPnP/1.0, Portable SDK for UPnP devices/"
rule 3 soname "libupnp.so.{soversion}"
rule 4 soname "libixml.so.{soversion}"
rule 5 soname "libthreadutil.so.{soversion}"
rule 6 symbols UpnpInit2 UpnpRegisterRootDevice UpnpSendAction
rule 7 symbols ixmlParseBuffer ixmlDocument_createElement
rule 8 symbols UpnpRegisterRootDevice UpnpSendAction UpnpFinish
# The library's own number rose by one with each release from 1.14.20 (17.2.0) to 1.14.31 (17.2.11).
rule 9 filename "libupnp.so.17.2.0" >=1.14.20 <=1.14.20
rule 10 filename "libupnp.so.17.2.1" >=1.14.21 <=1.14.21
rule 11 filename "libupnp.so.17.2.2" >=1.14.22 <=1.14.22
rule 12 filename "libupnp.so.17.2.3" >=1.14.23 <=1.14.23
rule 13 filename "libupnp.so.17.2.4" >=1.14.24 <=1.14.24
rule 14 filename "libupnp.so.17.2.5" >=1.14.25 <=1.14.25
rule 15 filename "libupnp.so.17.2.6" >=1.14.26 <=1.14.26
rule 16 filename "libupnp.so.17.2.7" >=1.14.27 <=1.14.27
rule 17 filename "libupnp.so.17.2.8" >=1.14.28 <=1.14.28
rule 18 filename "libupnp.so.17.2.9" >=1.14.29 <=1.14.29
rule 19 filename "libupnp.so.17.2.10" >=1.14.30 <=1.14.30
rule 20 filename "libupnp.so.17.2.11" >=1.14.31 <=1.14.31
accept 1 "%s/%s, UPnP/1.0, Portable SDK for UPnP devices/1.8.4" -> 1.8.4
accept 2 "%s/%s, UPnP/1.0, Portable SDK for UPnP devices/" -> -
accept 3 "libupnp.so.17" -> -
accept 4 "libixml.so.11" -> -
accept 5 "libthreadutil.so.6" -> -
accept 6 "UpnpInit2 UpnpRegisterRootDevice UpnpSendAction" -> -
accept 7 "ixmlParseBuffer ixmlDocument_createElement" -> -
accept 8 "UpnpRegisterRootDevice UpnpSendAction UpnpFinish" -> -
accept 9 "libupnp.so.17.2.0" -> 1.14.20
accept 10 "libupnp.so.17.2.1" -> 1.14.21
accept 11 "libupnp.so.17.2.2" -> 1.14.22
accept 12 "libupnp.so.17.2.3" -> 1.14.23
accept 13 "libupnp.so.17.2.4" -> 1.14.24
accept 14 "libupnp.so.17.2.5" -> 1.14.25
accept 15 "libupnp.so.17.2.6" -> 1.14.26
accept 16 "libupnp.so.17.2.7" -> 1.14.27
accept 17 "libupnp.so.17.2.8" -> 1.14.28
accept 18 "libupnp.so.17.2.9" -> 1.14.29
accept 19 "libupnp.so.17.2.10" -> 1.14.30
accept 20 "libupnp.so.17.2.11" -> 1.14.31
refuse "Linux/3.4.0, UPnP/1.0, Portable SDK for UPnP devices/1.6.19"
refuse "User-Agent: Linux, UPnP/1.1, MiniUPnPc/2.2.4"
