# SPDX-License-Identifier: CC0-1.0
component  libnotify
type       library
purl       pkg:generic/libnotify@{version}
supplier   GNOME Project
license    LGPL-2.1-or-later
url        vcs https://gitlab.gnome.org/GNOME/libnotify
alias      libnotify4

rule 1 soname "libnotify.so.{soversion}"
rule 2 symbols notify_notification_new notify_get_server_caps notify_notification_set_hint

accept 1 "libnotify.so.4" -> -
accept 2 "notify_get_server_caps notify_notification_new notify_notification_set_hint" -> -
refuse "org.freedesktop.Notifications"
