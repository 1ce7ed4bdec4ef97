# SPDX-License-Identifier: CC0-1.0
component  bogl
type       application
purl       pkg:generic/bogl@{version}
supplier   Ben Pfaff
license    GPL-2.0-only
alias      bogl-bterm bterm

rule 1 strings rodata "Usage: %s -f font.bgf [ -s scale ] [ -l locale ] [ program ]\n"
rule 2 strings rodata "unknown or unsupported framebuffer: type %d, visual %d, %d bits per pixel"

accept 1 "Usage: %s -f font.bgf [ -s scale ] [ -l locale ] [ program ]\n" -> -
accept 2 "unknown or unsupported framebuffer: type %d, visual %d, %d bits per pixel" -> -
refuse "bterm-unifont"
