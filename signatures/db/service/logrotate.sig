# SPDX-License-Identifier: CC0-1.0
component  logrotate
type       application
purl       pkg:generic/logrotate@{version}
cpe        cpe:2.3:a:logrotate_project:logrotate:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:gentoo:logrotate:{version}:*:*:*:*:*:*:*
supplier   logrotate project
license    GPL-2.0-or-later
url        vcs https://github.com/logrotate/logrotate

rule 1 banner rodata "{start}logrotate {dotted} - Copyright (C) 1995-2001 Red Hat, Inc."
rule 2 banner rodata "{start}logrotate {dotted}{end}" needs 3
rule 3 strings rodata "logrotate state -- version 2\n"
rule 4 strings rodata "logrotate %s" "May be freely redistributed under the terms of the GNU"
rule 5 lone "3.{minor}.{patch}" version "3.{minor}.{patch}" needs 3,4
accept 1 "\0logrotate 3.21.0 - Copyright (C) 1995-2001 Red Hat, Inc.\n" -> 3.21.0
accept 2 "\0logrotate 3.8.1\0" -> 3.8.1
accept 3 "logrotate state -- version 2\n" -> -
accept 4 "logrotate %s\0May be freely redistributed under the terms of the GNU" -> -
accept 5 "3.21.0" -> 3.21.0
refuse "# see \"man logrotate\" for details"
