# SPDX-License-Identifier: CC0-1.0
component  libplist
type       library
purl       pkg:generic/libplist@{version}
cpe        cpe:2.3:a:libimobiledevice:libplist:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:libplist_project:libplist:{version}:*:*:*:*:*:*:*
supplier   libimobiledevice project
license    LGPL-2.1-or-later
url        website https://www.libimobiledevice.org/
url        vcs https://github.com/libimobiledevice/libplist
alias      libplist3 libplist-2.0-4

rule 1 soname "libplist-2.0.so.{soversion}"
rule 2 soname "libplist.so.{soversion}"
rule 3 symbols plist_dict_next_item plist_array_insert_item plist_get_uint_val
rule 4 getter libplist_version string "{dotted}"

accept 1 "libplist-2.0.so.4" -> -
accept 2 "libplist.so.3" -> -
accept 3 "plist_dict_next_item plist_array_insert_item plist_get_uint_val" -> -
accept 4 "2.6.0" -> 2.6.0
refuse "-//Apple//DTD PLIST 1.0//EN"
