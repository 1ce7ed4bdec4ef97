# SPDX-License-Identifier: CC0-1.0
component  xcb-util-cursor
type       library
purl       pkg:generic/xcb-util-cursor@{version}
supplier   X.Org Foundation
license    X11
alias      libxcb-cursor libxcb-cursor0

rule 1 soname "libxcb-cursor.so.{soversion}"
rule 2 symbols xcb_cursor_context_free xcb_cursor_load_cursor

accept 1 "libxcb-cursor.so.0" -> -
accept 2 "xcb_cursor_context_free xcb_cursor_load_cursor" -> -
refuse "libxcb-cursor"
