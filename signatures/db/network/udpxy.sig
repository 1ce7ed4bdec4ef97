# SPDX-License-Identifier: CC0-1.0
component  udpxy
type       application
purl       pkg:generic/udpxy@{version}
supplier   Pavel V. Cherenkov
license    GPL-3.0-or-later
alias      udpxrec

# No Debian package has it: what it prints is known from its published source.
rule 1 strings rodata "udpxy and udpxrec are Copyright (C)"
rule 2 strings rodata "Copyright (C) 2008-2018 Pavel V. Cherenkov"
rule 3 lone "1.0.{patch}" needs 1,2 version "1.0.{patch}"

accept 1 "udpxy and udpxrec are Copyright (C)" -> -
accept 2 "Copyright (C) 2008-2018 Pavel V. Cherenkov" -> -
accept 3 "1.0.23" -> 1.0.23
refuse "udpxy 1.0.23"
