# SPDX-License-Identifier: CC0-1.0
component  rp-pppoe
type       application
purl       pkg:generic/rp-pppoe@{version}
cpe        cpe:2.3:a:roaring_penguin:pppoe:{version}:*:*:*:*:*:*:*
supplier   Dianne Skoll
license    GPL-2.0-or-later
url        website https://dianne.skoll.ca/projects/rp-pppoe/
alias      pppoe pppoe-server pppoe-relay pppoe-sniff

rule 1 banner rodata "RP-PPPoE Version %s, Copyright (C) 2001-{year} Roaring Penguin"
rule 2 banner rodata "PPPoE-Server Version %s, Copyright (C) 2001-{year} Roaring Penguin"
rule 3 banner rodata "{start}PPPoE Version %s, Copyright (C) 200"
rule 4 banner rodata "RP-PPPoE Version {version}, Copyright (C) 2001-{year} Roaring Penguin"
rule 5 lone "{major1}.{minor}" >=3.0 <6.0 needs 1,2,3
rule 6 strings rodata "RP-PPPoE comes with ABSOLUTELY NO WARRANTY."

accept 1 "RP-PPPoE Version %s, Copyright (C) 2001-2018 Roaring Penguin Software Inc.\n" -> -
accept 2 "PPPoE-Server Version %s, Copyright (C) 2001-2009 Roaring Penguin Software Inc.\n" -> -
accept 3 "PPPoE Version %s, Copyright (C) 2000 Roaring Penguin Software Inc.\n" -> -
accept 4 "RP-PPPoE Version 3.10, Copyright (C) 2001-2006 Roaring Penguin Software Inc.\n" -> 3.10
accept 5 "3.15" -> 3.15
accept 6 "RP-PPPoE comes with ABSOLUTELY NO WARRANTY.\n" -> -
refuse "RP-PPPoE plugin version %s compiled against pppd %s"

