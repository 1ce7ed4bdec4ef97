# SPDX-License-Identifier: CC0-1.0
component  libsamplerate
type       library
purl       pkg:generic/libsamplerate@{version}
cpe        cpe:2.3:a:libsamplerate_project:libsamplerate:{version}:*:*:*:*:*:*:*
supplier   Erik de Castro Lopo
license    BSD-2-Clause
url        website https://libsndfile.github.io/libsamplerate/
url        vcs https://github.com/libsndfile/libsamplerate
alias      libsamplerate0 secret-rabbit-code

rule 1 banner rodata "libsamplerate-{dotted} (c) 2002-{year} Erik de Castro Lopo"
rule 2 soname "libsamplerate.so.{soversion}"
rule 3 symbols src_process src_set_ratio src_callback_read

accept 1 "libsamplerate-0.2.2 (c) 2002-2008 Erik de Castro Lopo" -> 0.2.2
accept 2 "libsamplerate.so.0" -> -
accept 3 "src_process src_set_ratio src_callback_read" -> -
refuse "libsamplerate-0.1.9 or later"
