# SPDX-License-Identifier: CC0-1.0
component  rinetd
type       application
purl       pkg:generic/rinetd@{version}
supplier   Sam Hocevar
license    GPL-2.0-or-later
url        vcs https://github.com/samhocevar/rinetd

rule 1 strings rodata "rinetd: cannot resolve host \"%s\" port %s (getaddrinfo() error: %s)\n"
rule 2 lone "0.{minor2}" version "0.{minor}" needs 1

accept 1 "rinetd: cannot resolve host \"%s\" port %s (getaddrinfo() error: %s)\n" -> -
accept 2 "0.73" -> 0.73
refuse "rinetd 0.73"
