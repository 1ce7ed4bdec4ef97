# SPDX-License-Identifier: CC0-1.0
component  cfitsio
type       library
purl       pkg:generic/cfitsio@{version}
cpe        cpe:2.3:a:nasa:cfitsio:{version}:*:*:*:*:*:*:*
supplier   NASA HEASARC
license    CFITSIO
url        website https://heasarc.gsfc.nasa.gov/fitsio/fitsio.html
url        vcs https://github.com/HEASARC/cfitsio
alias      libcfitsio libcfitsio10

rule 1 soname "libcfitsio.so.{soversion}"
rule 2 filename "libcfitsio.so.10.{major}.{minor}.{patch}"
rule 3 symbols ffgkyt fits_iter_get_tdisp fttrec_

accept 1 "libcfitsio.so.10" -> -
accept 2 "libcfitsio.so.10.4.2.0" -> 4.2.0
accept 3 "ffgkyt fits_iter_get_tdisp fttrec_" -> -
refuse "Written by CFITSIO 4.2.0"
