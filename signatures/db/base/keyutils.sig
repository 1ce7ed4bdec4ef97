# SPDX-License-Identifier: CC0-1.0
component  keyutils
type       application
purl       pkg:generic/keyutils@{version}
cpe        cpe:2.3:a:keyutils_project:keyutils:{version}:*:*:*:*:*:*:*
supplier   David Howells
license    GPL-2.0-or-later AND LGPL-2.0-or-later
url        vcs https://git.kernel.org/pub/scm/linux/kernel/git/dhowells/keyutils.git
alias      libkeyutils libkeyutils1 keyctl

rule 1 soname "libkeyutils.so.{soversion}"
rule 2 symbols keyctl_assume_authority keyctl_dh_compute recursive_session_key_scan
rule 3 banner rodata "{start}keyutils-{dotted}{end}" needs 1,2
rule 4 strings rodata "keyctl from %s (Built %s)\n"
rule 5 strings rodata "request-key from %s (Built %s)\n"
rule 6 getter keyutils_version_string &string "keyutils-{dotted}"

accept 1 "libkeyutils.so.1" -> -
accept 2 "keyctl_assume_authority keyctl_dh_compute recursive_session_key_scan" -> -
accept 3 "keyutils-1.6.3" -> 1.6.3
accept 4 "keyctl from %s (Built %s)\n" -> -
accept 5 "request-key from %s (Built %s)\n" -> -
accept 6 "keyutils-1.6.3" -> 1.6.3
refuse "KEYUTILS_1.10"
