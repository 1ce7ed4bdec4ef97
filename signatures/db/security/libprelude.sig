# SPDX-License-Identifier: CC0-1.0
component  libprelude
type       library
purl       pkg:generic/libprelude@{version}
supplier   CS GROUP
license    LGPL-2.1-or-later
url        website https://www.prelude-siem.org/
alias      libprelude28

rule 1 soname "libprelude.so.{soversion}"
rule 2 symbols prelude_check_version idmef_service_unset_ip_version
rule 3 lone "5.{minor}.{patch}" version "5.{minor}.{patch}" needs 2

accept 1 "libprelude.so.28" -> -
accept 2 "prelude_check_version idmef_service_unset_ip_version" -> -
accept 3 "5.2.0" -> 5.2.0
refuse "libprelude"
