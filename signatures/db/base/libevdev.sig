# SPDX-License-Identifier: CC0-1.0
component  libevdev
type       library
purl       pkg:generic/libevdev@{version}
supplier   freedesktop.org
license    MIT
url        website https://www.freedesktop.org/wiki/Software/libevdev/
url        vcs https://gitlab.freedesktop.org/libevdev/libevdev
alias      libevdev2

rule 1 soname "libevdev.so.{soversion}"
rule 2 symbols libevdev_fetch_slot_value libevdev_kernel_set_led_values libevdev_uinput_get_fd

accept 1 "libevdev.so.2" -> -
accept 2 "libevdev_fetch_slot_value libevdev_kernel_set_led_values libevdev_uinput_get_fd" -> -
refuse "libevdev error in %s"
