# SPDX-License-Identifier: CC0-1.0
component  ethstatus
type       application
purl       pkg:generic/ethstatus@{version}
supplier   Gabriel Montenegro
license    GPL-2.0-or-later

# Release 0.4.9 still says 0.4.8, so its text is not believed.
rule 1 strings rodata " - Gabriel Montenegro / Christoph Haas" "Error! Unable to open %s\nCheck in your Kernel Configuration if /proc filesystem is supported\n"

accept 1 " - Gabriel Montenegro / Christoph Haas\0Error! Unable to open %s\nCheck in your Kernel Configuration if /proc filesystem is supported\n" -> -
refuse "EthStatus v0.4.8"
