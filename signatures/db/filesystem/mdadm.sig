# SPDX-License-Identifier: CC0-1.0
component  mdadm
type       application
purl       pkg:generic/mdadm@{version}
cpe        cpe:2.3:a:mdadm_project:mdadm:{version}:*:*:*:*:*:*:*
supplier   Neil Brown
license    GPL-2.0-or-later
url        website https://raid.wiki.kernel.org/index.php/Linux_Raid
url        vcs https://github.com/md-raid-utilities/mdadm

rule 1 banner rodata "mdadm - v{dotted} - {year}-"
rule 2 banner rodata "mdadm - v{dotted} - {d}"
rule 3 strings rodata "Usage: mdmon [options] CONTAINER"
accept 1 "mdadm - v4.2 - 2021-12-30 - Debian 4.2-5\n" -> 4.2
accept 2 "mdadm - v3.3.4 - 3rd August 2015\n" -> 3.3.4
accept 3 "Usage: mdmon [options] CONTAINER" -> -
refuse "requires mdadm - v3"
