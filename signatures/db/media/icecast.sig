# SPDX-License-Identifier: CC0-1.0
component  icecast
type       application
purl       pkg:generic/icecast@{version}
cpe        cpe:2.3:a:xiph:icecast:{version}:*:*:*:*:*:*:*
supplier   Xiph.Org Foundation
license    GPL-2.0-only
url        website https://icecast.org/
url        vcs https://gitlab.xiph.org/xiph/icecast-server
alias      icecast2

rule 1 banner rodata "{start}Icecast {dotted}{end}"
accept 1 "\0Icecast 2.4.4\0" -> 2.4.4
refuse "Server: Icecast 2.4.4"
