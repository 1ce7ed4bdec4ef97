# SPDX-License-Identifier: CC0-1.0
component  libxpm
type       library
purl       pkg:generic/libxpm@{version}
cpe        cpe:2.3:a:libxpm_project:libxpm:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxpm
alias      libxpm4

rule 1 soname "libXpm.so.{soversion}"
rule 2 symbols XpmCreateImageFromBuffer XpmCreateXpmImageFromImage XpmWriteFileFromImage

accept 1 "libXpm.so.4" -> -
accept 2 "XpmCreateImageFromBuffer XpmCreateXpmImageFromImage XpmWriteFileFromImage" -> -
refuse "! XPM2"
