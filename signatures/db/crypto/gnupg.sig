# SPDX-License-Identifier: CC0-1.0
component  gnupg
type       application
purl       pkg:generic/gnupg@{version}
cpe        cpe:2.3:a:gnupg:gnupg:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:gnu:privacy_guard:{version}:*:*:*:*:*:*:*
supplier   GnuPG Project
license    GPL-3.0-or-later
url        website https://www.gnupg.org/
url        vcs https://dev.gnupg.org/source/gnupg/
alias      gpg gpg2 gpgv gpgsm gpg-agent dirmngr scdaemon

rule 1 strings rodata "Usage: @GPG@ [options] [files] (-h for help)"
rule 2 strings rodata "Usage: @GPG_AGENT@ [options] (-h for help)"
rule 3 strings rodata "Usage: @GPGSM@ [options] [files] (-h for help)"
rule 4 lone "2.{minor}.{patch}" needs 1,2,3,6 >2.1.0 <3.0.0 version "2.{minor}.{patch}"
rule 5 strings rodata "gpg-protect-tool (GnuPG)"
rule 6 strings rodata "@GPG@v (GnuPG)" "Usage: gpgv [options] [files] (-h for help)"

accept 1 "Usage: @GPG@ [options] [files] (-h for help)" -> -
accept 2 "Usage: @GPG_AGENT@ [options] (-h for help)" -> -
accept 3 "Usage: @GPGSM@ [options] [files] (-h for help)" -> -
accept 4 "2.4.7" -> 2.4.7
accept 5 "gpg-protect-tool (GnuPG)" -> -
accept 6 "@GPG@v (GnuPG)\0Usage: gpgv [options] [files] (-h for help)" -> -
refuse "gpg (GnuPG) 2.2.40"
refuse "-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v2"
