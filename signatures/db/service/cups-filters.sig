# SPDX-License-Identifier: CC0-1.0
component  cups-filters
type       library
purl       pkg:generic/cups-filters@{version}
cpe        cpe:2.3:a:linuxfoundation:cups-filters:{version}:*:*:*:*:*:*:*
supplier   OpenPrinting
license    GPL-2.0-or-later
url        website http://www.openprinting.org/
url        vcs https://github.com/OpenPrinting/cups-filters
alias      libcupsfilters1 cups-browsed cups-filters-core-drivers

# the minor of libpng, which has a text of its own there, is far below
rule 1 soname "libcupsfilters.so.1"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" >=1.20 <2.0 needs 1
rule 3 symbols cupsImageGetColorSpace cupsDitherNew cmGammaSGray

accept 1 "libcupsfilters.so.1" -> -
accept 2 "1.28.17" -> 1.28.17
accept 3 "cmGammaSGray cupsDitherNew cupsImageGetColorSpace" -> -
refuse "driverless, cups-filters 1.28.17"
