# SPDX-License-Identifier: CC0-1.0
component  slirp4netns
type       application
purl       pkg:generic/slirp4netns@{version}
supplier   Akihiro Suda
license    GPL-2.0-or-later
url        vcs https://github.com/rootless-containers/slirp4netns

rule 1 strings rodata "slirp4netns version %s\n"
rule 2 lone "{major1}.{minor}.{patch}" needs 1

accept 1 "slirp4netns version %s\n" -> -
accept 2 "1.2.0" -> 1.2.0
refuse "slirp4netns version 1.2.0"
