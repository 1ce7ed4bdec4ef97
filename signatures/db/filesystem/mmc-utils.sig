# SPDX-License-Identifier: CC0-1.0
component  mmc-utils
type       application
purl       pkg:generic/mmc-utils@{version}
supplier   Linux kernel project
license    GPL-2.0-only
url        vcs https://git.kernel.org/pub/scm/utils/mmc/mmc-utils.git

rule 1 strings rodata "Usage: mmc writeprotect user get </path/to/mmcblkX>\n"

accept 1 "Usage: mmc writeprotect user get </path/to/mmcblkX>\n" -> -
refuse "mmc-utils bootpart enable 1 0 /dev/mmcblk2"
