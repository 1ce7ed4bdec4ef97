# SPDX-License-Identifier: CC0-1.0
component  gerbera
type       application
purl       pkg:generic/gerbera@{version}
supplier   Gerbera Contributors
license    GPL-2.0-only

rule 1 strings rodata "Gerbera UPnP Media Server - https://gerbera.io" "This should never happen {}:{}, killing Gerbera!"
rule 2 strings rodata "\nGerbera UPnP Server version %s - %s\n" "Clean shutdown failed, killing Gerbera!"
rule 3 lone "{major1}.{minor}.{patch}" needs 2

accept 1 "Gerbera UPnP Media Server - https://gerbera.io\0This should never happen {}:{}, killing Gerbera!" -> -
accept 2 "\nGerbera UPnP Server version %s - %s\n\0Clean shutdown failed, killing Gerbera!" -> -
accept 3 "1.1.0" -> 1.1.0
refuse "Gerbera 2.4.1"
