# SPDX-License-Identifier: CC0-1.0
component  madplay
type       application
purl       pkg:generic/madplay@{version}
supplier   Underbit Technologies
license    GPL-2.0-or-later
url        website https://www.underbit.com/products/mad/

rule 1 banner rodata "{start}madplay {major}.{minor}.{patch} (beta)" version "{major}.{minor}.{patch}b"
accept 1 "madplay 0.15.2 (beta)" -> 0.15.2b
refuse "madplay - decode and play MPEG audio stream(s)"
