# SPDX-License-Identifier: CC0-1.0
component  weston
type       application
purl       pkg:generic/weston@{version}
cpe        cpe:2.3:a:wayland:weston:{version}:*:*:*:*:*:*:*
supplier   freedesktop.org
license    MIT
url        website https://wayland.pages.freedesktop.org/weston/
url        vcs https://gitlab.freedesktop.org/wayland/weston
alias      libweston libweston-10-0 libweston-14-0

rule 1 banner rodata "{start}This is weston version {dotted}, the Wayland reference compositor.\n"
rule 2 banner rodata "{start}weston {dotted}\n"
rule 3 soname "libweston-{d}.so.{soversion}"
rule 4 symbols weston_compositor_create weston_compositor_init_renderer weston_seat_init_pointer
rule 5 soname "libweston-10.so.0" >=10.0.0 <11.0.0
rule 6 soname "libweston-14.so.0" >=14.0.0 <15.0.0
rule 7 soname "libexec_weston.so.{soversion}"
rule 8 filename "libweston-{major}.so.0.0.{patch}" version "{major}.0.{patch}" >=10.0.0
rule 9 filename "libweston-{d}/{word}-backend.so" of drm fbdev headless pipewire rdp rpi vnc wayland x11
rule 10 filename "libweston-{d}/{word}-renderer.so" of gl vulkan

accept 1 "This is weston version 14.0.2, the Wayland reference compositor.\n" -> 14.0.2
accept 2 "weston 14.0.2\n" -> 14.0.2
accept 3 "libweston-14.so.0" -> -
accept 4 "weston_compositor_create weston_compositor_init_renderer weston_seat_init_pointer" -> -
accept 5 "libweston-10.so.0" -> -
accept 6 "libweston-14.so.0" -> -
accept 7 "libexec_weston.so.0" -> -
accept 8 "libweston-14.so.0.0.2" -> 14.0.2
accept 9 "usr/lib/libweston-14/drm-backend.so" -> -
accept 10 "usr/lib/libweston-14/gl-renderer.so" -> -
refuse "weston.ini"
