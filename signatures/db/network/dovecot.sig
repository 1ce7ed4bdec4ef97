# SPDX-License-Identifier: CC0-1.0
component  dovecot
type       application
purl       pkg:generic/dovecot@{version}
cpe        cpe:2.3:a:dovecot:dovecot:{version}:*:*:*:*:*:*:*
supplier   Dovecot
license    LGPL-2.1-only AND MIT
url        website https://dovecot.org/
url        vcs https://github.com/dovecot/core
alias      dovecot-core dovecot-imapd

# the version that every plug-in hands to the server
rule 1 banner rodata "{start}{d}.{d}.ABIv{d}({dotted}){end}"
# 2.4 keeps the number of its interface and its version apart; "2.4.1-4" is a build of 2.4.1
rule 2 strings rodata "Version mismatch: libdovecot-storage.so is '%s', while the running Dovecot binary is '%s'"
rule 3 strings rodata "DOVECOT_HOSTDOMAIN" "VERBOSE_PROCTITLE"
rule 4 strings rodata "net_accept() failed: %m" "https://www.dovecot.org/"
rule 5 lone "2.{minor}.{patch}-{d}" version "2.{minor}.{patch}" needs 2,3,4
rule 6 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 2,3,4
rule 7 banner rodata "dovecot_build_info\{version=\"{dotted}"
rule 8 banner rodata "{start}2.{d}.ABIv{d}{end}"
accept 1 "2.3.ABIv19(2.3.19.1)" -> 2.3.19.1
accept 2 "Version mismatch: libdovecot-storage.so is '%s', while the running Dovecot binary is '%s'" -> -
accept 3 "DOVECOT_HOSTDOMAIN\0VERBOSE_PROCTITLE" -> -
accept 4 "net_accept() failed: %m\0https://www.dovecot.org/" -> -
accept 5 "2.4.1-4" -> 2.4.1
accept 6 "2.4.1" -> 2.4.1
accept 7 "dovecot_build_info\{version=\"2.4.1-4\",revision=\"7d8c0e5759\"} 1\n" -> 2.4.1
accept 8 "\x002.4.ABIv1\0" -> -
refuse "Dovecot ready."
