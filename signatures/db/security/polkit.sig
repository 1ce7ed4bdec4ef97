# SPDX-License-Identifier: CC0-1.0
component  polkit
type       application
purl       pkg:generic/polkit@{version}
cpe        cpe:2.3:a:polkit_project:polkit:{version}:*:*:*:*:*:*:*
supplier   polkit project
license    LGPL-2.0-or-later
url        website https://www.freedesktop.org/wiki/Software/polkit/
url        vcs https://github.com/polkit-org/polkit
alias      polkitd policykit-1 libpolkit-gobject-1-0 libpolkit-agent-1-0 pkexec

rule 1 soname "libpolkit-gobject-1.so.{soversion}"
rule 2 soname "libpolkit-agent-1.so.{soversion}"
rule 3 symbols polkit_authority_get_backend_version polkit_unix_netgroup_new polkit_details_lookup
rule 4 strings rodata "pkexec version %s\n" "pkexec must be setuid root"
rule 5 lone "1{minor2}" needs 4,7,8,9,10 version "1{minor}"
rule 6 lone "0.{minor3}" needs 4,7,8,9,10 version "0.{minor}"
rule 7 strings rodata "pkaction version %s\n"
rule 8 strings rodata "pkcheck version %s\n"
rule 9 strings rodata "pkttyagent version %s\n"
rule 10 strings rodata "Started polkitd version %s"

accept 1 "libpolkit-gobject-1.so.0" -> -
accept 2 "libpolkit-agent-1.so.0" -> -
accept 3 "polkit_authority_get_backend_version polkit_unix_netgroup_new polkit_details_lookup" -> -
accept 4 "pkexec version %s\n pkexec must be setuid root" -> -
accept 5 "122" -> 122
accept 6 "0.105" -> 0.105
accept 7 "pkaction version %s\n" -> -
accept 8 "pkcheck version %s\n" -> -
accept 9 "pkttyagent version %s\n" -> -
accept 10 "Started polkitd version %s" -> -
refuse "org.freedesktop.PolicyKit1"
