# SPDX-License-Identifier: CC0-1.0
component  libwebcam
type       library
purl       pkg:generic/libwebcam@{version}
supplier   Logitech
license    LGPL-3.0-or-later
url        website https://sourceforge.net/projects/libwebcam/
alias      uvcdynctrl

# uvcdynctrl 0.2.6 is of release 0.2.5.
rule 1 soname "libwebcam.so.{soversion}"
rule 2 strings rodata "  -G, --get_raw=unit_id:selector        Retrieve the current raw control value"

accept 1 "libwebcam.so.0" -> -
accept 2 "  -G, --get_raw=unit_id:selector        Retrieve the current raw control value" -> -
refuse "uvcdynctrl 0.2.6"
