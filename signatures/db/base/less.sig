# SPDX-License-Identifier: CC0-1.0
component  less
type       application
purl       pkg:generic/less@{version}
cpe        cpe:2.3:a:gnu:less:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:greenwoodsoftware:less:{version}:*:*:*:*:*:*:*
supplier   Mark Nudelman
license    GPL-3.0-or-later OR BSD-2-Clause
url        website http://www.greenwoodsoftware.com/less/
url        vcs https://github.com/gwsw/less

rule 1 strings rodata "LESS_IS_MORE" "LESSHISTFILE"
rule 2 lone "{major3}" needs 1,3 >=300
rule 3 strings rodata "lesskey  version %s\n"
rule 4 filename "lessecho"
accept 1 "LESS_IS_MORE\0LESSHISTFILE" -> -
accept 2 "590" -> 590
accept 3 "lesskey  version %s\n" -> -
accept 4 "lessecho" -> -
refuse "LESSOPEN=\"| /usr/bin/lesspipe %s\""
