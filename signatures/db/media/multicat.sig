# SPDX-License-Identifier: CC0-1.0
component  multicat
type       application
purl       pkg:generic/multicat@{version}
supplier   VideoLAN
license    GPL-2.0-or-later
url        website https://www.videolan.org/projects/multicat.html
url        vcs https://code.videolan.org/videolan/multicat

rule 1 strings rodata "file size is not a multiple of %jd, truncating"
rule 2 strings rodata "Usage: lasts <aux file>\n"

accept 1 "file size is not a multiple of %jd, truncating" -> -
accept 2 "Usage: lasts <aux file>\n" -> -
refuse "Usage: multicat [-i <RT priority>]"
