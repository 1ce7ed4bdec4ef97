# SPDX-License-Identifier: CC0-1.0
component  openssh
type       application
purl       pkg:generic/openssh@{version}
cpe        cpe:2.3:a:openbsd:openssh:{version}:*:*:*:*:*:*:*
supplier   OpenBSD Project
license    SSH-OpenSSH
url        website https://www.openssh.com/
url        vcs https://github.com/openssh/openssh-portable
alias      openssh-server openssh-client openssh-sftp-server ssh sshd sftp-server ssh-keygen

rule 1 banner rodata "{start}OpenSSH_{major}.{minor}p{patch}{end}" <10.0 version "{major}.{minor}p{patch}"
rule 2 banner rodata "{start}OpenSSH_{major}.{minor}p{patch} " <10.0 version "{major}.{minor}p{patch}"
rule 3 banner rodata "{start}OpenSSH_{major}.{minor}p{patch}{end}" >=10.1 version "{major}.{minor}p{patch}"
rule 4 banner rodata "{start}OpenSSH_{major}.{minor}p{patch} " >=10.1 version "{major}.{minor}p{patch}"
rule 5 banner rodata "{start}OpenSSH_{major}.{minor}.{patch}p{micro}" version "{major}.{minor}.{patch}p{micro}"
# the text in openssh-10.0p1.tar.gz is 10.0p2
rule 6 banner rodata "{start}OpenSSH_10.0p2" version "10.0p1"
rule 7 strings rodata "percent expansion without token list" "fcntl(%d, F_SETFL, ~O_NONBLOCK): %s"
rule 8 strings rodata "percent_expand: NULL replacement" "fcntl(%d, F_SETFL, ~O_NONBLOCK): %s"
rule 9 strings rodata "No SSH identification string received." "sending SSH2_MSG_DISCONNECT: %s"
rule 10 strings rodata "usage: ssh-agent [-c | -s] [-Dd] [-a bind_address]"
rule 11 banner rodata "usage: ssh-keygen [-q] "
rule 12 strings rodata "Enter your OpenSSH passphrase:" "GNOME_SSH_ASKPASS_GRAB_SERVER"

accept 1 "OpenSSH_9.2p1" -> 9.2p1
accept 2 "OpenSSH_9.2p1 Debian-2+deb12u10" -> 9.2p1
accept 3 "OpenSSH_10.2p1" -> 10.2p1
accept 4 "OpenSSH_10.2p1 Ubuntu-1" -> 10.2p1
accept 5 "OpenSSH_6.6.1p1" -> 6.6.1p1
accept 6 "OpenSSH_10.0p2 Debian-7+deb13u4" -> 10.0p1
accept 7 "percent expansion without token list\0fcntl(%d, F_SETFL, ~O_NONBLOCK): %s" -> -
accept 8 "percent_expand: NULL replacement\0fcntl(%d, F_SETFL, ~O_NONBLOCK): %s" -> -
accept 9 "No SSH identification string received.\0sending SSH2_MSG_DISCONNECT: %s" -> -
accept 10 "usage: ssh-agent [-c | -s] [-Dd] [-a bind_address] [-E fingerprint_hash]" -> -
accept 11 "usage: ssh-keygen [-q] [-a rounds] [-b bits]" -> -
accept 12 "Enter your OpenSSH passphrase:\0GNOME_SSH_ASKPASS_GRAB_SERVER" -> -
refuse "OpenSSH_7.0*,OpenSSH_7.1*,OpenSSH_7.2*"
refuse "OpenSSH_%d.%d"
refuse "OpenSSH_6.6.1*"
refuse "PuTTY does not like OpenSSH_9.2p1 keys"

