# SPDX-License-Identifier: CC0-1.0
component  ez-ipupdate
type       application
purl       pkg:generic/ez-ipupdate@{version}
supplier   Angus Mackay
license    GPL-2.0-or-later

rule 1 strings rodata "ez-ipupdate Version %s"
rule 2 strings rodata "%s says that your IP address has not changed since the last update"
rule 3 lone "{version}" >=3.0 <4.0 needs 1

accept 1 "ez-ipupdate Version %s" -> -
accept 2 "%s says that your IP address has not changed since the last update" -> -
accept 3 "3.0.11b8" -> 3.0.11b8
refuse "ez-ipupdate-3.0.11b8"
