# SPDX-License-Identifier: CC0-1.0
component  libcupsfilters
type       library
purl       pkg:generic/libcupsfilters@{version}
supplier   OpenPrinting
license    Apache-2.0
url        website https://openprinting.org/
url        vcs https://github.com/OpenPrinting/libcupsfilters
alias      libcupsfilters2

# Of cups-filters until 1.28; a project of its own since 2.0.
rule 1 soname "libcupsfilters.so.2"
rule 2 symbols cfFilterGhostscript cfGetPrinterAttributes cfCmIsPrinterCmDisabled
rule 3 banner rodata "{start}texttopdf/{version}{end}" needs 2

accept 1 "libcupsfilters.so.2" -> -
accept 2 "cfFilterGhostscript cfGetPrinterAttributes cfCmIsPrinterCmDisabled" -> -
accept 3 "texttopdf/2.0.0" -> 2.0.0
refuse "libcupsfilters.so.1"
