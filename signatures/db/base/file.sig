# SPDX-License-Identifier: CC0-1.0
component  file
type       application
purl       pkg:generic/file@{version}
cpe        cpe:2.3:a:file_project:file:{version}:*:*:*:*:*:*:*
supplier   Christos Zoulas
license    BSD-2-Clause
url        website https://www.darwinsys.com/file/
url        vcs https://github.com/file/file
alias      libmagic

rule 1 soname "libmagic.so.1"
rule 2 symbols magic_open magic_getpath magic_setparam magic_load_buffers
rule 3 symbols magic_open magic_compile magic_descriptor
rule 4 lone "5.{minor2}" version "5.{minor}" needs 2,3,5
rule 5 strings rodata "magic file from %s\n" "%s-%s\n"
rule 6 lone "4.{minor2}" version "4.{minor}" needs 3,5
rule 7 getter magic_version dec:MNN >=5.10
# libmagic
rule 8 strings rodata "Too many format strings (should have at most one) for `%s' with description `%s'" "Internal error inconsistency between m->type and format strings"
accept 1 "libmagic.so.1" -> -
accept 2 "magic_open magic_getpath magic_setparam magic_load_buffers" -> -
accept 3 "magic_open magic_compile magic_descriptor" -> -
accept 4 "5.44" -> 5.44
accept 5 "magic file from %s\n\0%s-%s\n" -> -
accept 6 "4.26" -> 4.26
accept 7 "544" -> 5.44
accept 8 "Too many format strings (should have at most one) for `%s' with description `%s'\0Internal error inconsistency between m->type and format strings" -> -
refuse "magic file from file-5.44"
refuse "libmagic.mgc"
