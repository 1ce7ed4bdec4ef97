# SPDX-License-Identifier: CC0-1.0
component  rsync
type       application
purl       pkg:generic/rsync@{version}
cpe        cpe:2.3:a:samba:rsync:{version}:*:*:*:*:*:*:*
supplier   rsync project
license    GPL-3.0-or-later
url        website https://rsync.samba.org/
url        vcs https://github.com/RsyncProject/rsync

rule 1 strings rodata "rsync comes with ABSOLUTELY NO WARRANTY."
rule 2 strings rodata "@RSYNCD: %d.%d" "@RSYNCD: EXIT\n"
rule 3 lone "3.{minor}.{patch}" version "3.{minor}.{patch}" needs 1,2
rule 4 lone "2.6.{patch}" version "2.6.{patch}" needs 1,2
accept 1 "rsync comes with ABSOLUTELY NO WARRANTY." -> -
accept 2 "@RSYNCD: %d.%d\0@RSYNCD: EXIT\n" -> -
accept 3 "3.2.7" -> 3.2.7
accept 4 "2.6.9" -> 2.6.9
refuse "rsync: command not found"
refuse "@RSYNCD: OK"
