# SPDX-License-Identifier: CC0-1.0
component  tremor
type       library
purl       pkg:generic/tremor@{version}
supplier   Xiph.Org Foundation
license    BSD-3-Clause
url        website https://wiki.xiph.org/index.php/Tremor
url        vcs https://gitlab.xiph.org/xiph/tremor
alias      libvorbisidec libvorbisidec1

rule 1 soname "libvorbisidec.so.{soversion}"

accept 1 "libvorbisidec.so.1" -> -
refuse "libvorbisidec"
