# SPDX-License-Identifier: CC0-1.0
component  cronie
type       application
purl       pkg:generic/cronie@{version}
cpe        cpe:2.3:a:fedorahosted:cronie:{version}:*:*:*:*:*:*:*
supplier   cronie project
license    ISC AND GPL-2.0-or-later
url        vcs https://github.com/cronie-crond/cronie

rule 1 banner rodata "{start}cronie {dotted}{end}"
accept 1 "\0cronie 1.7.2\0" -> 1.7.2
refuse "cron or cronie 1.5"
