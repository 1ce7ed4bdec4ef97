# SPDX-License-Identifier: CC0-1.0
component  splix
type       application
purl       pkg:generic/splix@{version}
supplier   Aurélien Croc
license    GPL-2.0-only
url        website http://splix.ap2c.org/
alias      rastertoqpdl pstoqpdl

rule 1 strings rodata "ERROR: SpliX Invalid PPD file version: %s but the PPD file is designed for SpliX V. %s\n"

accept 1 "ERROR: SpliX Invalid PPD file version: %s but the PPD file is designed for SpliX V. %s\n" -> -
refuse "*QPDL FileVersion: \"SpliX V. 2.0.0\""
