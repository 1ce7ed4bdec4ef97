# SPDX-License-Identifier: CC0-1.0
component  genext2fs
type       application
purl       pkg:generic/genext2fs@{version}
supplier   Xavier Bestel
license    GPL-2.0-only
url        vcs https://github.com/bestouff/genext2fs

rule 1 strings rodata "reserved blocks value is invalid. Note: options have changed, see --help or the man page."

accept 1 "reserved blocks value is invalid. Note: options have changed, see --help or the man page." -> -
refuse "genext2fs 1.5.0"
