# SPDX-License-Identifier: CC0-1.0
component  htop
type       application
purl       pkg:generic/htop@{version}
cpe        cpe:2.3:a:htop:htop:{version}:*:*:*:*:*:*:*
supplier   htop project
license    GPL-2.0-or-later
url        website https://htop.dev/
url        vcs https://github.com/htop-dev/htop

rule 1 banner rodata "%s {dotted}\n(C) 2004-{year} Hisham Muhammad"
rule 2 banner rodata "{start}htop {dotted} - (C) 2004-{year} Hisham Muhammad"

accept 1 "%s 3.4.1\n(C) 2004-2019 Hisham Muhammad. (C) 2020-2025 htop dev team.\n" -> 3.4.1
accept 2 "htop 2.2.0 - (C) 2004-2019 Hisham Muhammad" -> 2.2.0
refuse "/etc/htoprc"
