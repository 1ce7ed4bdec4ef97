# SPDX-License-Identifier: CC0-1.0
component  libatasmart
type       library
purl       pkg:generic/libatasmart@{version}
supplier   Lennart Poettering
license    LGPL-2.1-or-later
url        website http://0pointer.de/blog/projects/being-smart.html
alias      libatasmart4 libatasmart-bin

rule 1 soname "libatasmart.so.{soversion}"
rule 2 symbols sk_disk_smart_get_overall sk_disk_identify_parse sk_smart_attribute_unit_to_string

accept 1 "libatasmart.so.4" -> -
accept 2 "sk_disk_identify_parse sk_disk_smart_get_overall sk_smart_attribute_unit_to_string" -> -
refuse "ATA SMART not supported."
