# SPDX-License-Identifier: CC0-1.0
component  libsndfile
type       library
purl       pkg:generic/libsndfile@{version}
cpe        cpe:2.3:a:libsndfile_project:libsndfile:{version}:*:*:*:*:*:*:*
supplier   libsndfile project
license    LGPL-2.1-or-later
url        website https://libsndfile.github.io/libsndfile/
url        vcs https://github.com/libsndfile/libsndfile
alias      sndfile

rule 1 banner rodata "{start}libsndfile-{dotted}{end}"
rule 2 banner rodata "MATLAB 5.0 MAT-file, written by libsndfile-{dotted}, "
rule 3 soname "libsndfile.so.1"
rule 4 symbols sf_open_virtual sf_readf_float sf_format_check
rule 5 filename "sndfile-{word}" of cmp concat convert deinterleave info interleave metadata-get metadata-set play regtest salvage
accept 1 "\0libsndfile-1.2.0\0" -> 1.2.0
accept 2 "MATLAB 5.0 MAT-file, written by libsndfile-1.2.0, \0" -> 1.2.0
accept 3 "libsndfile.so.1" -> -
accept 4 "sf_open_virtual sf_readf_float sf_format_check" -> -
accept 5 "sndfile-convert" -> -
refuse "file written by libsndfile-1.0.28 today"
refuse "sndfile-resample"
