# SPDX-License-Identifier: CC0-1.0
component  vpnc
type       application
purl       pkg:generic/vpnc@{version}
supplier   Maurice Massar
license    GPL-2.0-or-later
url        vcs https://github.com/streambinder/vpnc
alias      cisco-decrypt

rule 1 banner rodata "vpnc version {major}.{minor}.{patch}"
accept 1 "\nvpnc version 0.5.3+git20220927-1\nCopyright (C) 2002-2006 Geoffrey Keating" -> 0.5.3
refuse "/etc/vpnc/default.conf"
