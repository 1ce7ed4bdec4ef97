# SPDX-License-Identifier: CC0-1.0
component  asterisk
type       application
purl       pkg:generic/asterisk@{version}
cpe        cpe:2.3:a:sangoma:asterisk:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:digium:asterisk:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:asterisk:asterisk:{version}:*:*:*:*:*:*:*
supplier   Sangoma Technologies
license    GPL-2.0-only
url        website https://www.asterisk.org/
url        vcs https://github.com/asterisk/asterisk

rule 1 strings rodata "Created by Mark Spencer <markster@digium.com>\nAsterisk comes with ABSOLUTELY NO WARRANTY; type 'core show warranty' for details."
rule 2 banner rodata "{start}Asterisk {version}, Copyright (C) 1999 - {year}"

accept 1 "Created by Mark Spencer <markster@digium.com>\nAsterisk comes with ABSOLUTELY NO WARRANTY; type 'core show warranty' for details." -> -
accept 2 "Asterisk 16.0.0, Copyright (C) 1999 - 2018, Digium, Inc. and others.\n" -> 16.0.0
refuse "User-Agent: Asterisk PBX 16.0.0"
