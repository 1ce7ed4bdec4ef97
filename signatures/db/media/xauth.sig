# SPDX-License-Identifier: CC0-1.0
component  xauth
type       application
purl       pkg:generic/xauth@{version}
supplier   X.Org Foundation
license    MIT-open-group
url        vcs https://gitlab.freedesktop.org/xorg/app/xauth

rule 1 strings rodata "version                        show version number of xauth"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "version                        show version number of xauth" -> -
accept 2 "1.1.2" -> 1.1.2
refuse "xauth:  file %s does not exist"
