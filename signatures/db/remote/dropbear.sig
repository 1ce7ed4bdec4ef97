# SPDX-License-Identifier: CC0-1.0
component  dropbear
type       application
purl       pkg:generic/dropbear@{version}
cpe        cpe:2.3:a:dropbear_ssh_project:dropbear_ssh:{version}:*:*:*:*:*:*:*
supplier   Matt Johnston
license    MIT
url        website https://matt.ucc.asn.au/dropbear/dropbear.html
url        vcs https://github.com/mkj/dropbear
alias      dropbear_ssh dropbear_ssh_server dbclient dropbearkey dropbearconvert

# the greeting alone may be a honeypot's, or a client's table of peers
rule 1 banner rodata "{start}SSH-2.0-dropbear_{version}{end}" needs 2,3,4,9,10
rule 2 banner rodata "https://matt.ucc.asn.au/dropbear/dropbear.html\nUsage: %s ["
rule 3 strings rodata "doesn't support ECC point compression" "DROPBEAR_SIGNKEY_NUM_NAMED"
rule 4 strings rodata "This Dropbear program does not support '%s' %s algorithm"
# the version text alone (OpenWrt drops it from the protocol banner)
rule 5 lone "{major4}.{minor}" >=2011.54 <2100 needs 1,2,3,4,8
rule 6 lone "0.{minor2}" version "0.{minor}" needs 1,2,3,4,8
rule 7 lone "0.{minor2}.{patch1}" version "0.{minor}.{patch}" needs 1,2,3,4,8
rule 8 banner rodata "{start}SSH-2.0-dropbear\x0d\n"
# the help of 0.5x and of the releases up to 2013
rule 9 strings rodata "Dropbear sshd v%s\nUsage: %s ["
rule 10 strings rodata "Dropbear client v%s\nUsage: %s ["

accept 1 "SSH-2.0-dropbear_2022.83" -> 2022.83
accept 2 "Dropbear server v%s https://matt.ucc.asn.au/dropbear/dropbear.html\nUsage: %s [options]" -> -
accept 3 "Dropbear doesn't support ECC point compression\0keytype < DROPBEAR_SIGNKEY_NUM_NAMED" -> -
accept 4 "This Dropbear program does not support '%s' %s algorithm" -> -
accept 5 "2025.89" -> 2025.89
accept 6 "0.53" -> 0.53
accept 7 "0.53.1" -> 0.53.1
accept 8 "SSH-2.0-dropbear\x0d\n" -> -
accept 9 "Dropbear sshd v%s\nUsage: %s [options]\nOptions are:\n" -> -
accept 10 "Dropbear client v%s\nUsage: %s [options] [user@]host[/port]" -> -
refuse "SSH-2.0-OpenSSH_6.6.1"
refuse "dropbear_2013.60 client detected"

