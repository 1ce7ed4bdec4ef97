# SPDX-License-Identifier: CC0-1.0
component  libheif
type       library
purl       pkg:generic/libheif@{version}
cpe        cpe:2.3:a:struktur:libheif:{version}:*:*:*:*:*:*:*
supplier   struktur AG
license    LGPL-3.0-or-later
url        website http://www.libheif.org
url        vcs https://github.com/strukturag/libheif
alias      libheif1

rule 1 soname "libheif.so.{soversion}"
rule 2 filename "libheif.so.{major}.{minor}.{patch}" >=1.0
rule 3 symbols heif_encoder_parameter_get_name heif_nclx_color_profile_set_color_primaries heif_region_get_rectangle
rule 4 symbols heif_get_version_number heif_context_read_from_file heif_image_handle_get_width
rule 5 getter heif_get_version string "{dotted}"
rule 6 strings rodata "Security limit for maximum nesting of boxes has been exceeded" "Non-existing aux image referenced"

accept 1 "libheif.so.1" -> -
accept 2 "libheif.so.1.19.8" -> 1.19.8
accept 3 "heif_encoder_parameter_get_name heif_nclx_color_profile_set_color_primaries heif_region_get_rectangle" -> -
accept 4 "heif_get_version_number heif_context_read_from_file heif_image_handle_get_width" -> -
accept 5 "1.19.8" -> 1.19.8
accept 6 "Security limit for maximum nesting of boxes has been exceeded\0Non-existing aux image referenced" -> -
refuse "HEIF/AVIF via libheif"
