# SPDX-License-Identifier: CC0-1.0
component  libsecret
type       library
purl       pkg:generic/libsecret@{version}
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://wiki.gnome.org/Projects/Libsecret
url        vcs https://gitlab.gnome.org/GNOME/libsecret
alias      libsecret-1-0

rule 1 soname "libsecret-1.so.{soversion}"
rule 2 symbols secret_password_lookupv secret_item_set_label_finish secret_service_prompt_sync

accept 1 "libsecret-1.so.0" -> -
accept 2 "secret_item_set_label_finish secret_password_lookupv secret_service_prompt_sync" -> -
refuse "org.freedesktop.Secret.Collection"
