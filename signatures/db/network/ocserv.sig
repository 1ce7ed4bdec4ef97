# SPDX-License-Identifier: CC0-1.0
component  ocserv
type       application
purl       pkg:generic/ocserv@{version}
supplier   OpenConnect project
license    GPL-2.0-or-later

rule 1 banner rodata "{start}ocserv {version}{end}"
rule 2 banner rodata "{start}OpenConnect VPN Server {version}{end}"
rule 3 banner rodata "{start}ocpasswd - {version}\n"
rule 4 strings rodata "OpenConnect server control (occtl) version %s\n"
rule 5 lone "{major}.{minor}.{patch}" needs 4

accept 1 "ocserv 1.1.6" -> 1.1.6
accept 2 "OpenConnect VPN Server 1.3.0" -> 1.3.0
accept 3 "ocpasswd - 1.1.6\n" -> 1.1.6
accept 4 "OpenConnect server control (occtl) version %s\n" -> -
accept 5 "1.1.6" -> 1.1.6
refuse "see ocserv 1.1.6"
