# SPDX-License-Identifier: CC0-1.0
component  libical
type       library
purl       pkg:generic/libical@{version}
cpe        cpe:2.3:a:libical_project:libical:{version}:*:*:*:*:*:*:*
supplier   libical project
license    MPL-2.0 OR LGPL-2.1-only
url        vcs https://github.com/libical/libical
alias      libical3 libicalss libicalvcal

rule 1 soname "libical.so.{soversion}"
rule 2 soname "libicalss.so.{soversion}"
rule 3 soname "libicalvcal.so.{soversion}"
rule 4 filename "libical.so.{dotted}" >=0.20
rule 5 symbols icalproperty_new_datemax icalcomponent_new_vpoll icalvalue_new_duration
rule 6 soname "libical-glib.so.{soversion}"
rule 7 soname "libical_cxx.so.{soversion}"
rule 8 soname "libicalss_cxx.so.{soversion}"

accept 1 "libical.so.3" -> -
accept 2 "libicalss.so.3" -> -
accept 3 "libicalvcal.so.3" -> -
accept 4 "libical.so.3.0.20" -> 3.0.20
accept 5 "icalproperty_new_datemax icalcomponent_new_vpoll icalvalue_new_duration" -> -
accept 6 "libical-glib.so.3" -> -
accept 7 "libical_cxx.so.3" -> -
accept 8 "libicalss_cxx.so.3" -> -
refuse "PRODID:-//Softwarestudio.org//libical version 3.0//EN"
