# SPDX-License-Identifier: CC0-1.0
component  elinks
type       application
purl       pkg:generic/elinks@{version}
supplier   ELinks Project
license    GPL-2.0-only
url        website https://github.com/rkd77/elinks/
url        vcs https://github.com/rkd77/elinks

rule 1 banner rodata "## ELinks {version} configuration file"
rule 2 strings rodata "The maximum number of peers to request from the tracker. Set to 0 to use the server default."

accept 1 "## ELinks 0.18.0 configuration file" -> 0.18.0
accept 2 "The maximum number of peers to request from the tracker. Set to 0 to use the server default." -> -
refuse "User-Agent: ELinks/0.18.0"
