# SPDX-License-Identifier: CC0-1.0
component  iucode-tool
type       application
purl       pkg:generic/iucode-tool@{version}
cpe        cpe:2.3:a:iucode-tool_project:iucode-tool:{version}:*:*:*:*:*:*:*
supplier   Henrique de Moraes Holschuh
license    GPL-2.0-or-later
url        vcs https://gitlab.com/iucode-tool/iucode-tool

rule 1 banner rodata "iucode_tool {dotted}\nCopyright (c) 2010-{year} by Henrique"

accept 1 "iucode_tool 2.3.1\nCopyright (c) 2010-2018 by Henrique de Moraes Holschuh\n" -> 2.3.1
refuse "iucode_tool 2.3.1"
