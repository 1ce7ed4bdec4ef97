# SPDX-License-Identifier: CC0-1.0
component  darkhttpd
type       application
purl       pkg:generic/darkhttpd@{version}
cpe        cpe:2.3:a:darkhttpd_project:darkhttpd:{version}:*:*:*:*:*:*:*
supplier   Emil Mikulic
license    ISC

# No Debian package has it: what it prints is known from its published source.
rule 1 banner rodata "{start}darkhttpd/{version}{end}"

accept 1 "darkhttpd/1.13" -> 1.13
refuse "Server: darkhttpd/1.13"
refuse "/usr/share/darkhttpd/www"
