# SPDX-License-Identifier: CC0-1.0
component  polkit
type       application
purl       pkg:generic/polkit@{version}
cpe        cpe:2.3:a:polkit_project:polkit:{version}:*:*:*:*:*:*:*
supplier   polkit project
license    LGPL-2.0-or-later
alias      polkitd policykit-1 libpolkit-gobject-1-0 libpolkit-agent-1-0 pkexec

rule 1 soname "libpolkit-gobject-1.so.{soversion}"
rule 2 soname "libpolkit-agent-1.so.{soversion}"
rule 3 symbols polkit_authority_get_backend_version polkit_unix_netgroup_new polkit_details_lookup

accept 1 "libpolkit-gobject-1.so.0" -> -
accept 2 "libpolkit-agent-1.so.0" -> -
accept 3 "polkit_authority_get_backend_version polkit_unix_netgroup_new polkit_details_lookup" -> -
refuse "org.freedesktop.PolicyKit1"
