# SPDX-License-Identifier: CC0-1.0
component  libimobiledevice
type       library
purl       pkg:generic/libimobiledevice@{version}
cpe        cpe:2.3:a:libimobiledevice:libimobiledevice:{version}:*:*:*:*:*:*:*
supplier   libimobiledevice
license    LGPL-2.1-or-later
url        website https://www.libimobiledevice.org/
url        vcs https://github.com/libimobiledevice/libimobiledevice
alias      libimobiledevice6

rule 1 soname "libimobiledevice-1.0.so.{soversion}"
rule 2 symbols idevice_get_device_list_extended lockdownd_client_new_with_handshake mobilebackup2_version_exchange
rule 3 getter libimobiledevice_version string "{dotted}"
accept 1 "libimobiledevice-1.0.so.6" -> -
accept 2 "idevice_get_device_list_extended lockdownd_client_new_with_handshake mobilebackup2_version_exchange" -> -
accept 3 "1.4.0" -> 1.4.0
refuse "usbmuxd and libimobiledevice required"
