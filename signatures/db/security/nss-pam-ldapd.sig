# SPDX-License-Identifier: CC0-1.0
component  nss-pam-ldapd
type       application
purl       pkg:generic/nss-pam-ldapd@{version}
cpe        cpe:2.3:a:arthurdejong:nss-pam-ldapd:{version}:*:*:*:*:*:*:*
supplier   Arthur de Jong
license    LGPL-2.1-or-later
alias      nslcd

rule 1 banner rodata "{start}nss-pam-ldapd {version}{end}"

accept 1 "nss-pam-ldapd 0.9.13" -> 0.9.13
refuse "package nss-pam-ldapd 0.9.13"
