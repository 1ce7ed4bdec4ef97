# SPDX-License-Identifier: CC0-1.0
component  haserl
type       application
purl       pkg:generic/haserl@{version}
cpe        cpe:2.3:a:haserl_project:haserl:{version}:*:*:*:*:*:*:*
supplier   Nathan Angelacos
license    GPL-2.0-only
url        website http://haserl.sourceforge.net/
url        source-distribution https://sourceforge.net/projects/haserl/files/

rule 1 banner rodata "This is haserl version {version}"
rule 2 strings rodata "<b><font color=#CC0000>haserl CGI Error</font>"

accept 1 "This is haserl version 0.9.36\n" -> 0.9.36
accept 2 "<b><font color=#CC0000>haserl CGI Error</font>" -> -
refuse "#!/usr/bin/haserl --shell=lua"
