# SPDX-License-Identifier: CC0-1.0
component  openexr
type       library
purl       pkg:generic/openexr@{version}
cpe        cpe:2.3:a:openexr:openexr:{version}:*:*:*:*:*:*:*
supplier   Academy Software Foundation
license    BSD-3-Clause
url        website https://www.openexr.com
url        vcs https://github.com/AcademySoftwareFoundation/openexr
alias      libopenexr libopenexr-3-1-30

rule 1 soname "libOpenEXR-3_1.so.{soversion}" >=3.1 <3.2
rule 2 soname "libIex-3_1.so.{soversion}" >=3.1 <3.2
rule 3 soname "libIlmThread-3_1.so.{soversion}" >=3.1 <3.2
rule 4 soname "libOpenEXRCore-3_1.so.{soversion}" >=3.1 <3.2
rule 5 soname "libOpenEXRUtil-3_1.so.{soversion}" >=3.1 <3.2
rule 6 filename "libOpenEXR-3_1.so.30.{patch}.{d}" version "3.1.{patch}"
rule 7 filename "libIex-3_1.so.30.{patch}.{d}" version "3.1.{patch}"

accept 1 "libOpenEXR-3_1.so.30" -> -
accept 2 "libIex-3_1.so.30" -> -
accept 3 "libIlmThread-3_1.so.30" -> -
accept 4 "libOpenEXRCore-3_1.so.30" -> -
accept 5 "libOpenEXRUtil-3_1.so.30" -> -
accept 6 "libOpenEXR-3_1.so.30.13.1" -> 3.1.13
accept 7 "libIex-3_1.so.30.13.1" -> 3.1.13
refuse "OpenEXR_3_1"
