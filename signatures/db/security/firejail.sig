# SPDX-License-Identifier: CC0-1.0
component  firejail
type       application
purl       pkg:generic/firejail@{version}
cpe        cpe:2.3:a:firejail_project:firejail:{version}:*:*:*:*:*:*:*
supplier   Firejail project
license    GPL-2.0-or-later
url        website https://firejail.wordpress.com
url        vcs https://github.com/netblue30/firejail

rule 1 strings rodata "firejail version %s\n" "an existing sandbox was detected. %s will run without any additional sandboxing features\n"
rule 2 lone "0.9.{patch}" version "0.9.{patch}" needs 1
rule 3 strings rodata "blacklist violation - sandbox %s, name %s, exe %s, syscall %s, path %s"

accept 1 "firejail version %s\n\0an existing sandbox was detected. %s will run without any additional sandboxing features\n" -> -
accept 2 "0.9.72" -> 0.9.72
accept 3 "blacklist violation - sandbox %s, name %s, exe %s, syscall %s, path %s" -> -
refuse "firejail version 0.9.72"
