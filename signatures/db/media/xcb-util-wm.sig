# SPDX-License-Identifier: CC0-1.0
component  xcb-util-wm
type       library
purl       pkg:generic/xcb-util-wm@{version}
supplier   X.Org Foundation
license    MIT
url        website https://xcb.freedesktop.org
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxcb-wm
alias      libxcb-icccm libxcb-icccm4 libxcb-ewmh2

rule 1 soname "libxcb-icccm.so.{soversion}"
rule 2 soname "libxcb-ewmh.so.{soversion}"
rule 3 symbols xcb_icccm_wm_hints_set_icon_mask xcb_icccm_get_text_property xcb_icccm_get_wm_class_reply

accept 1 "libxcb-icccm.so.4" -> -
accept 2 "libxcb-ewmh.so.2" -> -
accept 3 "xcb_icccm_get_text_property xcb_icccm_get_wm_class_reply xcb_icccm_wm_hints_set_icon_mask" -> -
refuse "libxcb-icccm"
