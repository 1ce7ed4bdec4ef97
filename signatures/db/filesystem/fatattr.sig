# SPDX-License-Identifier: CC0-1.0
component  fatattr
type       application
purl       pkg:generic/fatattr@{version}
supplier   H. Peter Anvin
license    GPL-2.0-or-later
url        website https://www.kernel.org/pub/linux/utils/fs/fat/fatattr/

rule 1 strings rodata "%s: unknown attribute: '%c'\n" "Usage: %s [-+%s] files...\n"

accept 1 "%s: unknown attribute: '%c'\n\0Usage: %s [-+%s] files...\n" -> -
refuse "fatattr: unknown attribute: 'x'"
