# SPDX-License-Identifier: CC0-1.0
component  wayland
type       library
purl       pkg:generic/wayland@{version}
cpe        cpe:2.3:a:wayland:wayland:{version}:*:*:*:*:*:*:*
supplier   freedesktop.org
license    MIT
url        website https://wayland.freedesktop.org/
url        vcs https://gitlab.freedesktop.org/wayland/wayland
alias      libwayland libwayland-client0 libwayland-server0

rule 1 soname "libwayland-client.so.{soversion}"
rule 2 soname "libwayland-server.so.{soversion}"
rule 3 soname "libwayland-cursor.so.{soversion}"
rule 4 filename "libwayland-client.so.0.{minor2}.{patch}" version "1.{minor}.{patch}"
rule 5 symbols wl_display_cancel_read wl_proxy_create_wrapper wl_event_queue_destroy
rule 6 filename "libwayland-server.so.0.{minor2}.{patch}" version "1.{minor}.{patch}"
rule 7 filename "libwayland-cursor.so.0.{minor2}.{patch}" version "1.{minor}.{patch}"
rule 8 soname "libwayland-egl.so.{soversion}"

accept 1 "libwayland-client.so.0" -> -
accept 2 "libwayland-server.so.0" -> -
accept 3 "libwayland-cursor.so.0" -> -
accept 4 "libwayland-client.so.0.23.1" -> 1.23.1
accept 5 "wl_display_cancel_read wl_proxy_create_wrapper wl_event_queue_destroy" -> -
accept 6 "libwayland-server.so.0.21.0" -> 1.21.0
accept 7 "libwayland-cursor.so.0.23.1" -> 1.23.1
accept 8 "libwayland-egl.so.1" -> -
refuse "WAYLAND_DISPLAY"
