# SPDX-License-Identifier: CC0-1.0
component  ell
type       library
purl       pkg:generic/ell@{version}
supplier   Intel
license    LGPL-2.1-or-later
url        website https://01.org/ell
url        vcs https://git.kernel.org/pub/scm/libs/ell/ell.git
alias      libell libell0

rule 1 soname "libell.so.{soversion}"
rule 2 symbols l_acd_destroy l_dbus_add_service_watch l_genl_family_info_can_send
rule 3 symbols l_queue_isempty l_hashmap_lookup l_tls_new l_main_run

accept 1 "libell.so.0" -> -
accept 2 "l_acd_destroy l_dbus_add_service_watch l_genl_family_info_can_send" -> -
accept 3 "l_queue_isempty l_hashmap_lookup l_tls_new l_main_run" -> -
refuse "l_debug"
