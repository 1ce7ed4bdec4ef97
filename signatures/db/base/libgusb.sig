# SPDX-License-Identifier: CC0-1.0
component  libgusb
type       library
purl       pkg:generic/libgusb@{version}
supplier   Richard Hughes
license    LGPL-2.1-or-later
url        vcs https://github.com/hughsie/libgusb
alias      libgusb2

rule 1 soname "libgusb.so.{soversion}"
rule 2 getter g_usb_version_string string "{dotted}" needs 1
rule 3 lone "{major}.{minor}.{patch}" needs 1
rule 4 symbols g_usb_context_wait_for_replug g_usb_device_claim_interface g_usb_device_control_transfer_async

accept 1 "libgusb.so.2" -> -
accept 2 "0.3.10" -> 0.3.10
accept 3 "0.4.9" -> 0.4.9
accept 4 "g_usb_context_wait_for_replug g_usb_device_claim_interface g_usb_device_control_transfer_async" -> -
refuse "LIBGUSB_0.3.10"
