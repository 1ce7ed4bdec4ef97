# SPDX-License-Identifier: CC0-1.0
component  ushare
type       application
purl       pkg:generic/ushare@{version}
supplier   Benjamin Zores
license    GPL-2.0-or-later

# No Debian package has it: what it prints is known from its published source.
rule 1 strings rodata "%s (version %s), a lightweight UPnP A/V and DLNA Media Server."
rule 2 strings rodata "%s (version %s), a lightweight UPnP Media Server."

accept 1 "%s (version %s), a lightweight UPnP A/V and DLNA Media Server." -> -
accept 2 "%s (version %s), a lightweight UPnP Media Server." -> -
refuse "uShare (version 1.1a), a lightweight UPnP A/V and DLNA Media Server."
