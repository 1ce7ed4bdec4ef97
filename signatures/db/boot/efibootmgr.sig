# SPDX-License-Identifier: CC0-1.0
component  efibootmgr
type       application
purl       pkg:generic/efibootmgr@{version}
supplier   Red Hat
license    GPL-2.0-or-later
url        vcs https://github.com/rhboot/efibootmgr

rule 1 strings rodata "usage: efibootmgr [options]" "efibootmgr version %s\n"

accept 1 "efibootmgr version %s\n\0usage: efibootmgr [options]\n" -> -
refuse "please recreate these using efibootmgr"
