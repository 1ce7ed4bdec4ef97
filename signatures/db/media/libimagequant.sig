# SPDX-License-Identifier: CC0-1.0
component  libimagequant
type       library
purl       pkg:generic/libimagequant@{version}
supplier   Kornel Lesiński
license    GPL-3.0-or-later
url        vcs https://github.com/ImageOptim/libimagequant
alias      libimagequant0

# liq_version() of 2.17.0 says 2.16.0: no version
rule 1 soname "libimagequant.so.{soversion}"
rule 2 symbols liq_image_set_memory_ownership liq_get_quantization_quality liq_histogram_add_colors

accept 1 "libimagequant.so.0" -> -
accept 2 "liq_get_quantization_quality liq_histogram_add_colors liq_image_set_memory_ownership" -> -
refuse "pngquant, 2.17.0"
