# SPDX-License-Identifier: CC0-1.0
component  opensmtpd
type       application
purl       pkg:generic/opensmtpd@{version}
cpe        cpe:2.3:a:openbsd:opensmtpd:{version}:*:*:*:*:*:*:*
supplier   OpenBSD
license    ISC
url        website https://www.opensmtpd.org/
url        vcs https://github.com/OpenSMTPD/OpenSMTPD

# Since 7.x the text is "7.6.0-portable", whatever the p after it.
rule 1 banner rodata "{start}version: OpenSMTPD {major1}.{minor}.{patch}p{micro}{end}" version "{major}.{minor}.{patch}p{micro}"
rule 2 strings rodata "config|smtpd-version|%s\n"
rule 3 strings rodata "mail.maildir: may not be executed as root"
rule 4 strings rodata "mail.mboxfile: only one mboxfile is allowed"
rule 5 strings rodata "mail.mda: only one command is supported"
rule 6 strings rodata "queue-backend: queue_envelope_create(%016lx, %zu) -> %d (%016lx)"

accept 1 "version: OpenSMTPD 6.8.0p2" -> 6.8.0p2
accept 2 "config|smtpd-version|%s\n" -> -
accept 3 "mail.maildir: may not be executed as root" -> -
accept 4 "mail.mboxfile: only one mboxfile is allowed" -> -
accept 5 "mail.mda: only one command is supported" -> -
accept 6 "queue-backend: queue_envelope_create(%016lx, %zu) -> %d (%016lx)" -> -
refuse "220 host ESMTP OpenSMTPD"
