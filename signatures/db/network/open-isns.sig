# SPDX-License-Identifier: CC0-1.0
component  open-isns
type       library
purl       pkg:generic/open-isns@{version}
supplier   Open-iSCSI project
license    LGPL-2.1-or-later
url        vcs https://github.com/open-iscsi/open-isns
alias      libisns libisns0 open-isns-utils

rule 1 soname "libisns.so.{soversion}"
rule 2 symbols isns_create_portal_group isns_object_extract_all isns_bitvector_set_bit

accept 1 "libisns.so.0" -> -
accept 2 "isns_bitvector_set_bit isns_create_portal_group isns_object_extract_all" -> -
refuse "LIBISNS_0.96"
