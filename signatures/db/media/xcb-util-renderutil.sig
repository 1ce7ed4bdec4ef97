# SPDX-License-Identifier: CC0-1.0
component  xcb-util-renderutil
type       library
purl       pkg:generic/xcb-util-renderutil@{version}
supplier   X.Org Foundation
license    HPND-sell-variant
alias      libxcb-render-util libxcb-render-util0

rule 1 soname "libxcb-render-util.so.{soversion}"
rule 2 symbols xcb_render_util_change_glyphset xcb_render_util_find_standard_format

accept 1 "libxcb-render-util.so.0" -> -
accept 2 "xcb_render_util_change_glyphset xcb_render_util_find_standard_format" -> -
refuse "libxcb-render-util"
