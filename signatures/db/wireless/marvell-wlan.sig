# SPDX-License-Identifier: CC0-1.0
component  marvell-wlan
type       firmware
purl       pkg:generic/marvell-wlan@{version}
supplier   Marvell and NXP
license    LicenseRef-Proprietary

rule 1 banner any "$Id: w8{word}, RF8{word}, FP{word}, {version}, BT_"
rule 2 banner any "$Id: w8{word}, RF8{word}, FP{word}, {version} $"

accept 1 "$Id: w8797-B0, RF878X, FP68, 14.68.29.p59, BT_SDIO $" -> 14.68.29.p59
accept 2 "$Id: w8997o-V4, RF878X, FP68_LINUX, 16.68.1.p197.1 $" -> 16.68.1.p197.1
refuse "$Id: main.c,v 1.2 2003/01/01 $"
