# SPDX-License-Identifier: CC0-1.0
component  orc
type       library
purl       pkg:generic/orc@{version}
cpe        cpe:2.3:a:gstreamer:orc:{version}:*:*:*:*:*:*:*
supplier   GStreamer project
license    BSD-3-Clause
url        vcs https://gitlab.freedesktop.org/gstreamer/orc
alias      liborc liborc-0.4-0

rule 1 soname "liborc-0.4.so.{soversion}"
rule 2 soname "liborc-test-0.4.so.{soversion}"
rule 3 banner rodata "{start}orc-{dotted} debug init{end}"
rule 4 getter orc_version_string string "{dotted}" needs 1
rule 5 filename "liborc-0.4.so.0.{patch}.0" version "0.4.{patch}"
rule 6 filename "liborc-test-0.4.so.0.{patch}.0" version "0.4.{patch}"
rule 7 symbols orc_program_set_name orc_x86_emit_add_imm_reg orc_mips_emit_packrl_ph

accept 1 "liborc-0.4.so.0" -> -
accept 2 "liborc-test-0.4.so.0" -> -
accept 3 "orc-0.4.33 debug init" -> 0.4.33
accept 4 "0.4.41" -> 0.4.41
accept 5 "liborc-0.4.so.0.33.0" -> 0.4.33
accept 6 "liborc-test-0.4.so.0.33.0" -> 0.4.33
accept 7 "orc_mips_emit_packrl_ph orc_program_set_name orc_x86_emit_add_imm_reg" -> -
refuse "orc-0.4.33 debug"
