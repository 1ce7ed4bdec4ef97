# SPDX-License-Identifier: CC0-1.0
component  live555
type       library
purl       pkg:generic/live555@{version}
cpe        cpe:2.3:a:live555:live555:{version}:*:*:*:*:*:*:*
supplier   Live Networks
license    LGPL-3.0-or-later
alias      livemedia liblivemedia

# The name and the version are two texts: ServerMediaSession.cpp and RTSPClient.cpp join them when they
# say who they are. With the version behind it, the text is what another program sent.
rule 1 banner rodata "{start}LIVE555 Streaming Media v{end}"
rule 2 lone "20{minor}.{patch}.{micro}" needs 1 version "20{minor}.{patch}.{micro}"

accept 1 "LIVE555 Streaming Media v" -> -
accept 2 "2020.03.06" -> 2020.03.06
refuse "User-Agent: VLC/3.0.18 (LIVE555 Streaming Media v2016.11.28)"
refuse "a=tool:LIVE555 Streaming Media v2020.03.06"
refuse "LIVE555 Streaming Media v2016.11.28"
