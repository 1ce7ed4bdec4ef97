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
accept 1 "2.3.ABIv19(2.3.19.1)" -> 2.3.19.1
refuse "Dovecot ready."
