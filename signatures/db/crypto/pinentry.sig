# SPDX-License-Identifier: CC0-1.0
component  pinentry
type       application
purl       pkg:generic/pinentry@{version}
supplier   GnuPG Project
license    GPL-2.0-or-later
url        website https://www.gnupg.org/related_software/pinentry/
url        vcs https://dev.gnupg.org/source/pinentry/
alias      pinentry-curses pinentry-tty pinentry-gtk-2 pinentry-qt

rule 1 strings rodata "../../pinentry/pinentry.c"
rule 2 filename "bin/pinentry-curses"
rule 3 filename "bin/pinentry-tty"
rule 4 lone "1.{minor}.{patch}" needs 1,2,3 version "1.{minor}.{patch}"

accept 1 "../../pinentry/pinentry.c" -> -
accept 2 "usr/bin/pinentry-curses" -> -
accept 3 "usr/bin/pinentry-tty" -> -
accept 4 "1.3.1" -> 1.3.1
refuse "pinentry-program"
