# SPDX-License-Identifier: CC0-1.0
component  vorbis-tools
type       application
purl       pkg:generic/vorbis-tools@{version}
cpe        cpe:2.3:a:xiph:vorbis-tools:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:xiph.org:vorbis-tools:{version}:*:*:*:*:*:*:*
supplier   Xiph.Org Foundation
license    GPL-2.0-only
alias      oggenc oggdec ogg123 ogginfo vorbiscomment

rule 1 banner rodata "ogg123 from vorbis-tools {dotted}"
rule 2 banner rodata "vorbiscomment from vorbis-tools {dotted}"

accept 1 "ogg123 from vorbis-tools 1.4.2\n" -> 1.4.2
accept 2 "vorbiscomment from vorbis-tools 1.4.2" -> 1.4.2
refuse "vorbis-tools 1.4.2"
