# SPDX-License-Identifier: CC0-1.0
component  redir
type       application
purl       pkg:generic/redir@{version}
supplier   Nigel Metheringham
license    GPL-2.0-or-later
url        vcs https://github.com/troglobit/redir

rule 1 strings rodata "https://github.com/troglobit/redir/issues" "Too small buffer (%zd), must be at least 256 bytes!"
rule 2 lone "3.{minor}" version "3.{minor}" needs 1

accept 1 "https://github.com/troglobit/redir/issues\0Too small buffer (%zd), must be at least 256 bytes!" -> -
accept 2 "3.3" -> 3.3
refuse "redir 3.3"
