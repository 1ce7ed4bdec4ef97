# SPDX-License-Identifier: CC0-1.0
component  libcap-ng
type       library
purl       pkg:generic/libcap-ng@{version}
cpe        cpe:2.3:a:libcap-ng_project:libcap-ng:{version}:*:*:*:*:*:*:*
supplier   Steve Grubb
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website https://people.redhat.com/sgrubb/libcap-ng
url        vcs https://github.com/stevegrubb/libcap-ng
alias      libcap-ng0 pscap

rule 1 soname "libcap-ng.so.{soversion}"
rule 2 soname "libdrop_ambient.so.{soversion}"
rule 3 symbols capng_have_capabilities capng_apply_caps_fd capng_restore_state
rule 4 strings rodata "usage: captest [ --ambient | --drop-all"
rule 5 strings rodata "usage: filecap [-a | -d | /dir"

accept 1 "libcap-ng.so.0" -> -
accept 2 "libdrop_ambient.so.0" -> -
accept 3 "capng_have_capabilities capng_apply_caps_fd capng_restore_state" -> -
accept 4 "usage: captest [ --ambient | --drop-all | --drop-caps" -> -
accept 5 "usage: filecap [-a | -d | /dir | /dir/file [cap1 cap2 ...] ]" -> -
refuse "libcap-ng used by dbus failed"
