# SPDX-License-Identifier: CC0-1.0
component  nfs-utils
type       application
purl       pkg:generic/nfs-utils@{version}
cpe        cpe:2.3:a:linux-nfs:nfs-utils:{version}:*:*:*:*:*:*:*
supplier   nfs-utils project
license    GPL-2.0-or-later
url        website https://linux-nfs.org/
url        vcs git://git.linux-nfs.org/projects/steved/nfs-utils.git
alias      libnfsidmap libnfsidmap1 nfs-common nfs-kernel-server mount.nfs rpc.statd rpc.mountd

rule 1 banner rodata "(linux nfs-utils {dotted})"
rule 2 banner rodata "{start}nfsstat: {dotted}{end}"
rule 3 soname "libnfsidmap.so.{soversion}"
rule 4 symbols nfs4_gss_princ_to_grouplist_ex nfs4_init_name_mapping nfs4_owner_to_uid
rule 5 filename "sbin/mount.nfs"
rule 6 filename "sbin/rpc.statd"

accept 1 "%s: (linux nfs-utils 2.8.3)\n" -> 2.8.3
accept 2 "nfsstat: 2.8.3\n" -> 2.8.3
accept 3 "libnfsidmap.so.1" -> -
accept 4 "nfs4_gss_princ_to_grouplist_ex nfs4_init_name_mapping nfs4_owner_to_uid" -> -
accept 5 "usr/sbin/mount.nfs" -> -
accept 6 "usr/sbin/rpc.statd" -> -
refuse "mount -t nfs server:/ /mnt"
