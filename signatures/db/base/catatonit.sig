# SPDX-License-Identifier: CC0-1.0
component  catatonit
type       application
purl       pkg:generic/catatonit@{version}
supplier   SUSE
license    GPL-2.0-or-later
url        vcs https://github.com/openSUSE/catatonit

rule 1 strings rodata "catatonit: a container init so simple it's effectively brain-dead\n"
rule 2 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1

accept 1 "catatonit: a container init so simple it's effectively brain-dead\n" -> -
accept 2 "0.2.1" -> 0.2.1
refuse "podman uses catatonit 0.2.1"
