# SPDX-License-Identifier: CC0-1.0
component  libcap-ng
type       library
purl       pkg:generic/libcap-ng@{version}
supplier   Steve Grubb
license    LGPL-2.1-or-later AND GPL-2.0-or-later
alias      libcap-ng0 pscap

rule 1 soname "libcap-ng.so.{soversion}"
rule 2 soname "libdrop_ambient.so.{soversion}"
rule 3 symbols capng_have_capabilities capng_apply_caps_fd capng_restore_state

accept 1 "libcap-ng.so.0" -> -
accept 2 "libdrop_ambient.so.0" -> -
accept 3 "capng_have_capabilities capng_apply_caps_fd capng_restore_state" -> -
refuse "libcap-ng used by dbus failed"
