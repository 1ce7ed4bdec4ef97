# SPDX-License-Identifier: CC0-1.0
component  dpkg
type       application
purl       pkg:generic/dpkg@{version}
cpe        cpe:2.3:a:debian:dpkg:{version}:*:*:*:*:*:*:*
supplier   Debian
license    GPL-2.0-or-later
url        website https://wiki.debian.org/Teams/Dpkg
url        vcs https://git.dpkg.org/git/dpkg/dpkg.git

rule 1 strings rodata "Debian '%s' package management program version %s."
rule 2 strings rodata "Debian %s version %s.\n" "dpkg"
rule 3 strings rodata "start-stop-daemon %s for Debian\n\n"
rule 4 strings rodata "Debian '%s' package archive backend version %s.\n"
rule 5 strings rodata "Debian '%s' package split/join tool; version %s.\n"
rule 6 strings rodata "Debian %s package management program query tool version %s.\n"
rule 7 lone "1.{minor2}.{patch}" needs 1,2,3,4,5,6 version "1.{minor}.{patch}"
rule 8 lone "1.{minor2}.{patch} ({word})" needs 1,2,3,4,5,6 version "1.{minor}.{patch}"
rule 9 strings rodata "Debian '%s' package handling frontend version %s."
rule 10 lone "1.{minor2}.{patch} ({word})" needs 9 version "1.{minor}.{patch}"
accept 1 "Debian '%s' package management program version %s.\n" -> -
accept 2 "Debian %s version %s.\n\0dpkg" -> -
accept 3 "start-stop-daemon %s for Debian\n\n" -> -
accept 4 "Debian '%s' package archive backend version %s.\n" -> -
accept 5 "Debian '%s' package split/join tool; version %s.\n" -> -
accept 6 "Debian %s package management program query tool version %s.\n" -> -
accept 7 "1.21.23" -> 1.21.23
accept 8 "1.21.23 (armhf)" -> 1.21.23
accept 9 "Debian '%s' package handling frontend version %s.\n" -> -
accept 10 "1.22.22 (arm64)" -> 1.22.22
refuse "Debian 'dpkg' package management program version 1.21.23 (armhf)."
