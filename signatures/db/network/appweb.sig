# SPDX-License-Identifier: CC0-1.0
component  appweb
type       application
purl       pkg:generic/appweb@{version}
cpe        cpe:2.3:a:embedthis:appweb:{version}:*:*:*:*:*:*:*
supplier   Embedthis Software
license    GPL-2.0-or-later
alias      libappweb

# No Debian package has it: what it prints is known from its published source.
rule 1 banner rodata "{start}Embedthis-Appweb/{version}{end}"
rule 2 soname "libappweb.so.{soversion}"

accept 1 "Embedthis-Appweb/3.3.1" -> 3.3.1
accept 2 "libappweb.so.1" -> -
refuse "Server: Embedthis-Appweb/3.3.1"
