# SPDX-License-Identifier: CC0-1.0
component  sshfs
type       application
purl       pkg:generic/sshfs@{version}
supplier   libfuse project
license    GPL-2.0-or-later

rule 1 strings rodata "SSHFS version %s\n"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "SSHFS version %s\n" -> -
accept 2 "3.7.3" -> 3.7.3
refuse "SSHFS version 3.7.3"
