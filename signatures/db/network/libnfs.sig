# SPDX-License-Identifier: CC0-1.0
component  libnfs
type       library
purl       pkg:generic/libnfs@{version}
supplier   Ronnie Sahlberg
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libnfs.so.{soversion}"
rule 2 symbols nfs_init_context rpc_init_context nfs_mount_async

accept 1 "libnfs.so.13" -> -
accept 2 "nfs_init_context rpc_init_context nfs_mount_async" -> -
refuse "libnfsidmap.so.1"
