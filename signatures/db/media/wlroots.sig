# SPDX-License-Identifier: CC0-1.0
component  wlroots
type       library
purl       pkg:generic/wlroots@{version}
supplier   wlroots project
license    MIT
url        vcs https://gitlab.freedesktop.org/wlroots/wlroots/
alias      libwlroots libwlroots10 libwlroots-0.18

rule 1 soname "libwlroots.so.{soversion}"
rule 2 soname "libwlroots-0.18.so" >=0.18 <0.19
rule 3 soname "libwlroots-0.19.so" >=0.19 <0.20
rule 4 symbols wlr_cursor_set_surface wlr_addon_find wlr_primary_selection_source_send

accept 1 "libwlroots.so.10" -> -
accept 2 "libwlroots-0.18.so" -> -
accept 3 "libwlroots-0.19.so" -> -
accept 4 "wlr_addon_find wlr_cursor_set_surface wlr_primary_selection_source_send" -> -
refuse "[wlr] [%s:%d]"
