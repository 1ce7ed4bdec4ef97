# SPDX-License-Identifier: CC0-1.0
component  hidapi
type       library
purl       pkg:generic/hidapi@{version}
supplier   libusb project
license    GPL-3.0-only OR BSD-3-Clause
url        vcs https://github.com/libusb/hidapi
alias      libhidapi libhidapi-libusb0 libhidapi-hidraw0

rule 1 soname "libhidapi-libusb.so.{soversion}"
rule 2 soname "libhidapi-hidraw.so.{soversion}"
rule 3 symbols hid_get_feature_report hid_get_indexed_string hid_send_feature_report hid_free_enumeration
rule 4 getter hid_version_str string "{dotted}"

accept 1 "libhidapi-libusb.so.0" -> -
accept 2 "libhidapi-hidraw.so.0" -> -
accept 3 "hid_get_feature_report hid_get_indexed_string hid_send_feature_report hid_free_enumeration" -> -
accept 4 "0.14.0" -> 0.14.0
refuse "HIDAPI"
