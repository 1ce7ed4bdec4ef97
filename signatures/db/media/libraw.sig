# SPDX-License-Identifier: CC0-1.0
component  libraw
type       library
purl       pkg:generic/libraw@{version}
cpe        cpe:2.3:a:libraw:libraw:{version}:*:*:*:*:*:*:*
supplier   LibRaw LLC
license    LGPL-2.1-only OR CDDL-1.0
url        website https://www.libraw.org
url        vcs https://github.com/LibRaw/LibRaw

rule 1 soname "libraw.so.{soversion}"
rule 2 soname "libraw_r.so.{soversion}"
rule 3 symbols libraw_version libraw_init libraw_cameraCount
rule 4 getter libraw_version string "{dotted}-{word}" needs 3
rule 5 banner rodata "{start}0.{minor2}.{patch1}-Release{end}" needs 3 version "0.{minor}.{patch}"
accept 5 "0.20.2-Release" -> 0.20.2
accept 1 "libraw.so.20" -> -
accept 2 "libraw_r.so.20" -> -
accept 3 "libraw_version libraw_init libraw_cameraCount" -> -
accept 4 "0.20.2-Release" -> 0.20.2
refuse "0.20.2-Release"
