# SPDX-License-Identifier: CC0-1.0
component  rp-l2tp
type       application
purl       pkg:generic/rp-l2tp@{version}
supplier   Roaring Penguin Software
license    GPL-2.0-or-later
url        website https://sourceforge.net/projects/rp-l2tp/
alias      roaring-l2tpd

rule 1 strings rodata "\nl2tpd Version %s Copyright 2002 Roaring Penguin Software Inc.\n"

accept 1 "\nl2tpd Version %s Copyright 2002 Roaring Penguin Software Inc.\n" -> -
refuse "l2tpd Version 0.69"
