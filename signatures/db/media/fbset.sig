# SPDX-License-Identifier: CC0-1.0
component  fbset
type       application
purl       pkg:generic/fbset@{version}
supplier   Geert Uytterhoeven
license    GPL-2.0-only
url        website http://g33rt.be/migrated/Linux/fbdev/

rule 1 banner rodata "Linux Frame Buffer Device Configuration Version {dotted} ("
accept 1 "Linux Frame Buffer Device Configuration Version 2.1 (23/06/1999)" -> 2.1
refuse "/etc/fb.modes"
