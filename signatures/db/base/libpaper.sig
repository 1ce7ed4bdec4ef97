# SPDX-License-Identifier: CC0-1.0
component  libpaper
type       library
purl       pkg:generic/libpaper@{version}
supplier   Reuben Thomas
license    GPL-2.0-only <2.0.0
license    GPL-3.0-or-later >=2.0.0
url        vcs https://github.com/rrthomas/libpaper
alias      libpaper1 libpaper2

rule 1 soname "libpaper.so.{soversion}"
rule 2 symbols defaultpapername paperinfo paperpsheight systempapername
rule 3 filename "libpaper.so.1.1.2" <2.2.5
rule 4 filename "libpaper.so.2.2.5" >1.1.29

accept 1 "libpaper.so.1" -> -
accept 2 "defaultpapername paperinfo paperpsheight systempapername" -> -
accept 3 "libpaper.so.1.1.2" -> -
accept 4 "libpaper.so.2.2.5" -> -
refuse "/etc/papersize"
