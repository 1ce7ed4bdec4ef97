# SPDX-License-Identifier: CC0-1.0
component  lcdproc
type       application
purl       pkg:generic/lcdproc@{version}
supplier   LCDproc project
license    GPL-2.0-or-later

rule 1 strings rodata "LCDd version %s starting"
rule 2 lone "0.{minor}.{patch}" needs 1 version "0.{minor}.{patch}"

accept 1 "LCDd version %s starting" -> -
accept 2 "0.5.9" -> 0.5.9
refuse "LCDd version 0.5.9 starting"
