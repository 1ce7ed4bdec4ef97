# SPDX-License-Identifier: CC0-1.0
component  libcgroup
type       library
purl       pkg:generic/libcgroup@{version}
cpe        cpe:2.3:a:libcgroup_project:libcgroup:{version}:*:*:*:*:*:*:*
supplier   libcgroup project
license    LGPL-2.1-only

# Since 2.0 the number of the file is the version; libcgroup.so.1.0.41 was release 0.41.
rule 1 soname "libcgroup.so.{soversion}"
rule 2 filename "libcgroup.so.{major}.{minor}.{patch}" >=2.0
rule 3 strings rodata "Warning: Attempted to free NULL rule.\n"
rule 4 strings rodata "List information about given controller(s) If no controller is set list information about all mounted controllers.\n"

accept 1 "libcgroup.so.2" -> -
accept 2 "libcgroup.so.2.0.2" -> 2.0.2
accept 3 "Warning: Attempted to free NULL rule.\n" -> -
accept 4 "List information about given controller(s) If no controller is set list information about all mounted controllers.\n" -> -
refuse "libcgroup.so.1.0.41x"
