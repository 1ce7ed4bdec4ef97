# SPDX-License-Identifier: CC0-1.0
component  ucl
type       library
purl       pkg:generic/ucl@{version}
supplier   Markus F.X.J. Oberhumer
license    GPL-2.0-or-later
url        website https://www.oberhumer.com/opensource/ucl/
alias      libucl libucl1

rule 1 soname "libucl.so.{soversion}"
rule 2 banner rodata "{start}$Id: UCL version: v{dotted}, "
rule 3 symbols ucl_nrv2b_test_overlap_le16 ucl_nrv2d_decompress_safe_8 ucl_get_crc32_table

accept 1 "libucl.so.1" -> -
accept 2 "$Id: UCL version: v1.03, Jul 20 2004 $" -> 1.03
accept 3 "ucl_get_crc32_table ucl_nrv2b_test_overlap_le16 ucl_nrv2d_decompress_safe_8" -> -
refuse "UCL data compression library"
