# SPDX-License-Identifier: CC0-1.0
component  atftp
type       application
purl       pkg:generic/atftp@{version}
cpe        cpe:2.3:a:atftp_project:atftp:{version}:*:*:*:*:*:*:*
supplier   atftp project
license    GPL-2.0-or-later
url        website https://sourceforge.net/projects/atftp
url        vcs https://git.code.sf.net/p/atftp/code
alias      atftpd

rule 1 strings rodata "atftpd: udp/tftp, unknown service"
rule 2 strings rodata "atftp-%s (client)\n"
rule 3 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1,2
rule 4 lone "0.{minor}" version "0.{minor}" needs 1,2

accept 1 "atftpd: udp/tftp, unknown service" -> -
accept 2 "atftp-%s (client)\n" -> -
accept 3 "0.8.0" -> 0.8.0
accept 4 "0.7" -> 0.7
refuse "in.tftpd or atftpd is required"
