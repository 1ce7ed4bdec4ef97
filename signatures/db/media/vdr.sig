# SPDX-License-Identifier: CC0-1.0
component  vdr
type       application
purl       pkg:generic/vdr@{version}
supplier   Klaus Schmidinger
license    GPL-2.0-or-later
url        website http://www.tvdr.de/

rule 1 strings rodata "ERROR: cReceiver has not been detached yet! This is a design fault and VDR will abort now!"
rule 2 lone "2.{minor1}.{patch}" version "2.{minor}.{patch}" needs 1

accept 1 "ERROR: cReceiver has not been detached yet! This is a design fault and VDR will abort now!" -> -
accept 2 "2.6.9" -> 2.6.9
refuse "vdr 2.6.9"
