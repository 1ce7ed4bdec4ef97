# SPDX-License-Identifier: CC0-1.0
component  soxr
type       library
purl       pkg:generic/soxr@{version}
supplier   SoX Resampler project
license    LGPL-2.1-or-later
url        website http://sourceforge.net/projects/soxr/
url        vcs https://git.code.sf.net/p/soxr/code
alias      libsoxr libsoxr0

rule 1 banner rodata "{start}libsoxr-{dotted}{end}"
rule 2 soname "libsoxr.so.{soversion}"
rule 3 symbols soxr_set_io_ratio soxr_quality_spec soxr_num_clips

accept 1 "libsoxr-0.1.3" -> 0.1.3
accept 2 "libsoxr.so.0" -> -
accept 3 "soxr_set_io_ratio soxr_quality_spec soxr_num_clips" -> -
refuse "resampler=soxr"
