# SPDX-License-Identifier: CC0-1.0
component  i7z
type       application
purl       pkg:generic/i7z@{version}
supplier   Abhishek Jaiantilal
license    GPL-2.0-only
url        vcs https://github.com/ajaiantilal/i7z

# It says the revision of its repository, svn-r93.
rule 1 strings rodata "i7z DEBUG: i7z version: %s\n"

accept 1 "i7z DEBUG: i7z version: %s\n" -> -
refuse "i7z 0.27.2"
