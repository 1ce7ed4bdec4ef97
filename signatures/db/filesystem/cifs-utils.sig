# SPDX-License-Identifier: CC0-1.0
component  cifs-utils
type       application
purl       pkg:generic/cifs-utils@{version}
cpe        cpe:2.3:a:samba:cifs-utils:{version}:*:*:*:*:*:*:*
supplier   Samba Team
license    GPL-3.0-or-later
url        website https://wiki.samba.org/index.php/LinuxCIFS_utils
url        vcs git://git.samba.org/cifs-utils.git
alias      mount.cifs cifs.upcall cifscreds

rule 1 strings rodata "mount error: Server abruptly closed the connection.\nThis can happen if the server does not support the SMB version you are trying"
rule 2 lone "{major1}.{minor}" >=4.0 <10.0 needs 1
rule 3 strings rodata "Usage: %s [ -K /path/to/keytab] [-k /path/to/krb5.conf] [-E] [-t] [-v] [-l] [-e nsecs] key_serial"
rule 4 strings rodata "Warning: you have no persistent session keyring. cifscreds keys will not persist after this process exits."
rule 5 filename "sbin/mount.cifs"

accept 1 "mount error: Server abruptly closed the connection.\nThis can happen if the server does not support the SMB version you are trying" -> -
accept 2 "7.4" -> 7.4
accept 3 "Usage: %s [ -K /path/to/keytab] [-k /path/to/krb5.conf] [-E] [-t] [-v] [-l] [-e nsecs] key_serial" -> -
accept 4 "Warning: you have no persistent session keyring. cifscreds keys will not persist after this process exits." -> -
accept 5 "usr/sbin/mount.cifs" -> -
refuse "mount -t cifs //server/share /mnt"
