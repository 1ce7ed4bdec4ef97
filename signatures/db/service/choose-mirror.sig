# SPDX-License-Identifier: CC0-1.0
component  choose-mirror
type       application
purl       pkg:generic/choose-mirror@{version}
supplier   Debian
license    GPL-2.0-or-later
url        vcs https://salsa.debian.org/installer-team/choose-mirror

rule 1 strings rodata "array overflow: more releases than allowed by MAXRELEASES"

accept 1 "array overflow: more releases than allowed by MAXRELEASES" -> -
refuse "choose-mirror[12]: INFO: suite/codename set to: stable/bookworm"
