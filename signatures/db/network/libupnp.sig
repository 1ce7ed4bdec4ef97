# SPDX-License-Identifier: CC0-1.0
component  libupnp
type       library
purl       pkg:generic/libupnp@{version}
cpe        cpe:2.3:a:pupnp_project:pupnp:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:libupnp_project:libupnp:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:portable_sdk_for_upnp_project:portable_sdk_for_upnp:{version}:*:*:*:*:*:*:*
supplier   pupnp
license    BSD-3-Clause
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
accept 1 "%s/%s, UPnP/1.0, Portable SDK for UPnP devices/1.8.4" -> 1.8.4
accept 2 "%s/%s, UPnP/1.0, Portable SDK for UPnP devices/" -> -
accept 3 "libupnp.so.17" -> -
accept 4 "libixml.so.11" -> -
accept 5 "libthreadutil.so.6" -> -
accept 6 "UpnpInit2 UpnpRegisterRootDevice UpnpSendAction" -> -
accept 7 "ixmlParseBuffer ixmlDocument_createElement" -> -
accept 8 "UpnpRegisterRootDevice UpnpSendAction UpnpFinish" -> -
refuse "Linux/3.4.0, UPnP/1.0, Portable SDK for UPnP devices/1.6.19"
refuse "User-Agent: Linux, UPnP/1.1, MiniUPnPc/2.2.4"
