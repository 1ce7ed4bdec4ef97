# SPDX-License-Identifier: CC0-1.0
component  udpkg
type       application
purl       pkg:generic/udpkg@{version}
supplier   Debian
license    GPL-2.0-or-later
url        vcs https://salsa.debian.org/installer-team/udpkg

rule 1 strings rodata "udpkg [--force-configure] <-i|-r|--unpack|--configure|--print-architecture|--print-os|-f|-"

accept 1 "udpkg [--force-configure] <-i|-r|--unpack|--configure|--print-architecture|--print-os|-f|-" -> -
refuse "udpkg --configure --force-configure anna"
