# SPDX-License-Identifier: CC0-1.0
component  libnfs
type       library
purl       pkg:generic/libnfs@{version}
supplier   Ronnie Sahlberg
license    LGPL-2.1-or-later
alias      libnfs13 libnfs14

rule 1 soname "libnfs.so.{soversion}"
rule 2 symbols nfs_find_local_servers free_nfs_srvr_list libnfs_authunix_create
rule 3 filename "libnfs.so.13.0.0" <5.0.2
rule 4 filename "libnfs.so.14.0.0" >4.0.0

accept 1 "libnfs.so.13" -> -
accept 2 "nfs_find_local_servers free_nfs_srvr_list libnfs_authunix_create" -> -
accept 3 "libnfs.so.13.0.0" -> -
accept 4 "libnfs.so.14.0.0" -> -
refuse "NFS version %d is not supported"
