# SPDX-License-Identifier: CC0-1.0
component  samba
type       application
purl       pkg:generic/samba@{version}
cpe        cpe:2.3:a:samba:samba:{version}:*:*:*:*:*:*:*
supplier   Samba Team
license    GPL-3.0-or-later
url        website https://www.samba.org
url        vcs https://git.samba.org/samba.git
alias      smbd nmbd winbindd smbclient samba-libs samba36-server samba4-server libsmbclient libwbclient

rule 1 banner rodata "PANIC (pid %llu): %s in {dotted}"
rule 2 soname "libsmbclient.so.{soversion}"
rule 3 soname "libwbclient.so.{soversion}"
rule 4 symbols samba_version_string
rule 5 lone "{major1}.{minor}.{patch}" >=3.0 <6.0 needs 4,7,8
rule 6 lone "{dotted}-{any}" >=3.0 <6.0 needs 4,14,24,25
rule 7 strings rodata "smbd version %s started."
rule 8 strings rodata "nmbd version %s started."
rule 9 strings rodata "smbd_open_one_socket: listen: %s" "smbd"
rule 10 strings rodata "NMBD failed to setup packet server."
rule 11 strings rodata "Winbindd reinit_after_fork() failed"
rule 12 strings rodata "smbpasswd must *NOT* be setuid root."
rule 13 strings rodata "Limit testparm to a named section"
rule 14 symbols lp_load_global loadparm_init
rule 15 strings rodata "NetSessionGetInfo no data returned" "net ads user add\n"
rule 16 strings rodata "Ping winbindd to see if it is alive"
rule 17 strings rodata "posix_encrypt domain user password" "io_timeout per operation is now %d"
rule 18 symbols smbc_new_context smbc_open smbc_opendir
rule 19 symbols wbcLookupName wbcInterfaceDetails
rule 20 filename "lib{any}-samba4.so.0"
rule 21 filename "lib{any}-private-samba.so.0"
# the version node of Samba's private libraries: a program of another build does not run with them
rule 22 banner rodata "{start}SAMBA_{dotted}_{any}{end}" >=4.0 needs 2,3,7,8,9,10,11,12,13,15,16,17,18,19,20,21,26
rule 23 banner rodata "{start}SAMBA_{dotted}{end}" >=4.0 needs 2,3,7,8,9,10,11,12,13,15,16,17,18,19,20,21,26
rule 24 filename "sbin/ctdbd"
rule 25 filename "bin/ctdb"
rule 26 filename "samba/vfs/{word}.so" of acl_nfs4 acl_tdb acl_xattr aio_fork aio_linux aio_pthread aixacl aixacl2 aixacl_util audit btrfs cacheprime cap catia ceph ceph_new ceph_rgw ceph_snapshots commit crossrename default_quota delay_inject dfs_samba4 dirsort error_inject expand_msdfs extd_audit fake_acls fake_dfq fake_perms fileid fruit full_audit glusterfs glusterfs_fuse gpfs
rule 27 filename "samba/vfs/{word}.so" of hpuxacl io_uring linux_xfs_sgid media_harmony netatalk nfs4acl_xattr not_implemented notify_fam offline onefs posix_eadb prealloc preopen readahead readonly recycle scannedonly shadow_copy shadow_copy2 shell_snap smb_traffic_analyzer snapper solarisacl streams_depot streams_xattr syncops time_audit tru64acl tsmsm unityed_media virusfilter vxfs widelinks worm xattr_tdb zfsacl

accept 1 "PANIC (pid %llu): %s in 4.17.12-Debian\n" -> 4.17.12
accept 2 "libsmbclient.so.0" -> -
accept 3 "libwbclient.so.0" -> -
accept 4 "samba_version_string" -> -
accept 5 "3.6.25" -> 3.6.25
accept 6 "4.17.12-Debian" -> 4.17.12
accept 7 "smbd version %s started.\n" -> -
accept 8 "nmbd version %s started.\n" -> -
accept 9 "smbd_open_one_socket: listen: %s\n\0smbd" -> -
accept 10 "NMBD failed to setup packet server." -> -
accept 11 "Winbindd reinit_after_fork() failed" -> -
accept 12 "smbpasswd must *NOT* be setuid root.\n" -> -
accept 13 "Limit testparm to a named section" -> -
accept 14 "lp_load_global loadparm_init" -> -
accept 15 "NetSessionGetInfo no data returned\n\0net ads user add\n" -> -
accept 16 "Ping winbindd to see if it is alive" -> -
accept 17 "posix_encrypt domain user password\0io_timeout per operation is now %d\n" -> -
accept 18 "smbc_new_context smbc_open smbc_opendir" -> -
accept 19 "wbcLookupName wbcInterfaceDetails" -> -
accept 20 "libauth-samba4.so.0" -> -
accept 21 "libregistry-private-samba.so.0" -> -
accept 22 "SAMBA_4.17.12_DEBIAN_SAMBA4" -> 4.17.12
accept 23 "SAMBA_4.17.12" -> 4.17.12
accept 24 "usr/sbin/ctdbd" -> -
accept 25 "usr/bin/ctdb" -> -
accept 26 "usr/lib/samba/vfs/fruit.so" -> -
accept 27 "usr/lib/samba/vfs/hpuxacl.so" -> -
refuse "Samba 4.17.12 server string"
refuse "SAMBA_4.17.12_DEBIAN_4.17.12_DFSG_0_DEB12U4"
