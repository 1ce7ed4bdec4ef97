# SPDX-License-Identifier: CC0-1.0
component  libinput
type       library
purl       pkg:generic/libinput@{version}
cpe        cpe:2.3:a:freedesktop:libinput:{version}:*:*:*:*:*:*:*
supplier   freedesktop.org
license    MIT
url        website https://www.freedesktop.org/wiki/Software/libinput/
url        vcs https://gitlab.freedesktop.org/libinput/libinput
alias      libinput10

rule 1 soname "libinput.so.{soversion}"
rule 2 symbols libinput_udev_create_context libinput_path_create_context libinput_config_accel_create
rule 3 symbols libinput_udev_create_context libinput_path_create_context libinput_tablet_tool_get_type
# links into the documentation of the release
rule 4 banner rodata "://wayland.freedesktop.org/libinput/doc/{dotted}" needs 1,2,3

accept 1 "libinput.so.10" -> -
accept 2 "libinput_udev_create_context libinput_path_create_context libinput_config_accel_create" -> -
accept 3 "libinput_udev_create_context libinput_path_create_context libinput_tablet_tool_get_type" -> -
accept 4 "https://wayland.freedesktop.org/libinput/doc/1.28.1" -> 1.28.1
refuse "https://wayland.freedesktop.org/libinput/doc/1.28.1/"
