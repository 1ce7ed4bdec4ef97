# SPDX-License-Identifier: CC0-1.0
component  cups-filters
type       library
purl       pkg:generic/cups-filters@{version}
cpe        cpe:2.3:a:linuxfoundation:cups-filters:{version}:*:*:*:*:*:*:*
supplier   OpenPrinting
license    GPL-2.0-or-later
url        website http://www.openprinting.org/
alias      libcupsfilters1 cups-browsed cups-filters-core-drivers

rule 1 soname "libcupsfilters.so.1"
rule 2 symbols cupsImageGetColorSpace cupsDitherNew cmGammaSGray

accept 1 "libcupsfilters.so.1" -> -
accept 2 "cmGammaSGray cupsDitherNew cupsImageGetColorSpace" -> -
refuse "driverless, cups-filters 1.28.17"
