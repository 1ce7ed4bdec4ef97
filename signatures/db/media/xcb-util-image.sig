# SPDX-License-Identifier: CC0-1.0
component  xcb-util-image
type       library
purl       pkg:generic/xcb-util-image@{version}
supplier   X.Org Foundation
license    MIT
alias      libxcb-image libxcb-image0

rule 1 soname "libxcb-image.so.{soversion}"
rule 2 symbols xcb_create_pixmap_from_bitmap_data xcb_image_get_pixel

accept 1 "libxcb-image.so.0" -> -
accept 2 "xcb_create_pixmap_from_bitmap_data xcb_image_get_pixel" -> -
refuse "libxcb-image"
