# SPDX-License-Identifier: CC0-1.0
component  libxkbcommon
type       library
purl       pkg:generic/libxkbcommon@{version}
cpe        cpe:2.3:a:xkbcommon:libxkbcommon:{version}:*:*:*:*:*:*:*
supplier   xkbcommon project
license    MIT
url        website http://www.xkbcommon.org/
url        vcs https://github.com/xkbcommon/libxkbcommon
alias      libxkbcommon0 libxkbcommon-x11

rule 1 soname "libxkbcommon.so.{soversion}"
rule 2 soname "libxkbcommon-x11.so.{soversion}"
rule 3 symbols xkb_compose_state_feed xkb_keymap_get_as_string xkb_context_include_path_append_default

accept 1 "libxkbcommon.so.0" -> -
accept 2 "libxkbcommon-x11.so.0" -> -
accept 3 "xkb_compose_state_feed xkb_keymap_get_as_string xkb_context_include_path_append_default" -> -
refuse "XKB_LOG_LEVEL"
