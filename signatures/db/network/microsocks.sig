# SPDX-License-Identifier: CC0-1.0
component  microsocks
type       application
purl       pkg:generic/microsocks@{version}
supplier   rofl0r
license    MIT
url        vcs https://github.com/rofl0r/microsocks

rule 1 strings rodata "MicroSocks SOCKS5 Server"

accept 1 "MicroSocks SOCKS5 Server" -> -
refuse "microsocks - SOCKS5 server"
