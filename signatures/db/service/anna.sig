# SPDX-License-Identifier: CC0-1.0
component  anna
type       application
purl       pkg:generic/anna@{version}
supplier   Debian
license    GPL-2.0-or-later
url        vcs https://salsa.debian.org/installer-team/anna

rule 1 strings rodata "lowmem_mode, want_install status packages will be shown" "no packages matching running kernel %s in archive"

accept 1 "lowmem_mode, want_install status packages will be shown\0no packages matching running kernel %s in archive" -> -
refuse "anna[12]: DEBUG: retrieving main-menu 1.65"
