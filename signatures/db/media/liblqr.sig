# SPDX-License-Identifier: CC0-1.0
component  liblqr
type       library
purl       pkg:generic/liblqr@{version}
supplier   Carlo Baldassi
license    LGPL-3.0-or-later
url        website http://liblqr.wikidot.com/
alias      liblqr-1 liblqr-1-0

rule 1 soname "liblqr-1.so.{soversion}"
rule 2 symbols lqr_carver_set_resize_order lqr_carver_bias_add_rgb lqr_carver_get_ref_width

accept 1 "liblqr-1.so.0" -> -
accept 2 "lqr_carver_bias_add_rgb lqr_carver_get_ref_width lqr_carver_set_resize_order" -> -
refuse "liquid rescale"
