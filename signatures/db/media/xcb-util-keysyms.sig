# SPDX-License-Identifier: CC0-1.0
component  xcb-util-keysyms
type       library
purl       pkg:generic/xcb-util-keysyms@{version}
supplier   X.Org Foundation
license    MIT
url        website https://xcb.freedesktop.org
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxcb-keysyms
alias      libxcb-keysyms libxcb-keysyms1

rule 1 soname "libxcb-keysyms.so.{soversion}"
rule 2 symbols xcb_key_symbols_get_keysym xcb_key_press_lookup_keysym xcb_is_private_keypad_key

accept 1 "libxcb-keysyms.so.1" -> -
accept 2 "xcb_is_private_keypad_key xcb_key_press_lookup_keysym xcb_key_symbols_get_keysym" -> -
refuse "libxcb-keysyms"
