# SPDX-License-Identifier: CC0-1.0
component  igmpproxy
type       application
purl       pkg:generic/igmpproxy@{version}
cpe        cpe:2.3:a:pali:igmpproxy:{version}:*:*:*:*:*:*:*
supplier   igmpproxy project
license    GPL-2.0-or-later
url        vcs https://github.com/pali/igmpproxy

rule 1 banner rodata "{start}igmpproxy {version}{end}" needs 2,3
rule 2 strings rodata "igmpproxy: must be root"
rule 3 strings rodata "Removing group %s. Died of old age."
rule 4 banner rodata "{start}igmpproxy {version}\n" needs 2,3
rule 5 banner rodata "{start}igmpproxy {version}, Copyright" needs 2,3

accept 1 "igmpproxy 0.3" -> 0.3
accept 2 "igmpproxy: must be root\n" -> -
accept 3 "Removing group %s. Died of old age." -> -
accept 4 "igmpproxy 0.2.1\n" -> 0.2.1
accept 5 "igmpproxy 0.1, Copyright 2005 by Johnny Egeland <johnny@rlo.org>" -> 0.1
refuse "/etc/igmpproxy.conf"

