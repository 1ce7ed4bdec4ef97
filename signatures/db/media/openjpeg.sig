# SPDX-License-Identifier: CC0-1.0
component  openjpeg
type       library
purl       pkg:generic/openjpeg@{version}
cpe        cpe:2.3:a:uclouvain:openjpeg:{version}:*:*:*:*:*:*:*
supplier   Université catholique de Louvain
license    BSD-2-Clause
url        website https://www.openjpeg.org
url        vcs https://github.com/uclouvain/openjpeg
alias      libopenjp2 libopenjp2-7 openjpeg2

rule 1 soname "libopenjp2.so.{soversion}"
rule 2 soname "libopenjpeg.so.{soversion}"
rule 3 symbols opj_decode opj_read_header opj_set_default_decoder_parameters
rule 4 filename "libopenjp2.so.{dotted}" >=2.0
rule 5 getter opj_version string "{dotted}"

accept 1 "libopenjp2.so.7" -> -
accept 2 "libopenjpeg.so.5" -> -
accept 3 "opj_decode opj_read_header opj_set_default_decoder_parameters" -> -
accept 4 "libopenjp2.so.2.5.3" -> 2.5.3
accept 5 "2.5.3" -> 2.5.3
refuse "Created by OpenJPEG version 2.5.3"
