# SPDX-License-Identifier: CC0-1.0
component  portsentry
type       application
purl       pkg:generic/portsentry@{version}
supplier   Craig H. Rowland
license    CPL-1.0
url        website http://sentrytools.sourceforge.net/

rule 1 strings rodata "adminalert: ERROR: Blocked filename is too long to append detection type file extension: %s.\n"
rule 2 lone "1.{minor}" version "1.{minor}" needs 1

accept 1 "adminalert: ERROR: Blocked filename is too long to append detection type file extension: %s.\n" -> -
accept 2 "1.2" -> 1.2
refuse "portsentry 1.2"
