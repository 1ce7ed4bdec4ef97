# SPDX-License-Identifier: CC0-1.0
component  rtpengine
type       application
purl       pkg:generic/rtpengine@{version}
supplier   Sipwise
license    GPL-3.0-or-later
url        vcs https://github.com/sipwise/rtpengine

rule 1 strings rodata "Fail getting rtpengine configured limits; cat /proc/%u/limits"
rule 2 lone "{major}.{minor}.{patch}.{micro}-{d}" >=5.0 needs 1

accept 1 "Fail getting rtpengine configured limits; cat /proc/%u/limits" -> -
accept 2 "12.5.1.31-1" -> 12.5.1.31
refuse "rtpengine-12.5.1.31"
