# SPDX-License-Identifier: CC0-1.0
component  libass
type       library
purl       pkg:generic/libass@{version}
cpe        cpe:2.3:a:libass_project:libass:{version}:*:*:*:*:*:*:*
supplier   libass project
license    ISC
url        vcs https://github.com/libass/libass
alias      libass9

rule 1 soname "libass.so.{soversion}"
rule 2 symbols ass_library_init ass_new_track ass_set_frame_size
rule 3 banner rodata "{start}tarball: {dotted}{end}" needs 1,2
rule 4 strings rodata "Event height has changed" "Event format header missing"

accept 1 "libass.so.9" -> -
accept 2 "ass_library_init ass_new_track ass_set_frame_size" -> -
accept 3 "tarball: 0.17.3" -> 0.17.3
accept 4 "Event height has changed\0Event format header missing" -> -
refuse "libass API version: 0x1703000"
