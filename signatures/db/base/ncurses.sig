# SPDX-License-Identifier: CC0-1.0
component  ncurses
type       library
purl       pkg:generic/ncurses@{version}
cpe        cpe:2.3:a:gnu:ncurses:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    X11-distribute-modifications-variant
url        website https://invisible-island.net/ncurses/
url        source-distribution https://invisible-island.net/archives/ncurses/
alias      libncurses libtinfo libncursesw

rule 1 banner rodata "{start}ncurses {major}.{minor}.20{d}{end}"
rule 2 soname "libncurses.so.{soversion}"
rule 3 soname "libncursesw.so.{soversion}"
# until 5.9 the name says the ABI, which later releases can be built with as well
rule 4 filename "libtinfo.so.{major}.{minor}" >=6.0
rule 5 filename "libncurses.so.{major}.{minor}" >=6.0
rule 6 filename "libncursesw.so.{major}.{minor}" >=6.0
rule 7 filename "libpanel.so.{major}.{minor}" >=6.0
rule 8 filename "libpanelw.so.{major}.{minor}" >=6.0
rule 9 filename "libmenu.so.{major}.{minor}" >=6.0
rule 10 filename "libmenuw.so.{major}.{minor}" >=6.0
rule 11 filename "libform.so.{major}.{minor}" >=6.0
rule 12 filename "libformw.so.{major}.{minor}" >=6.0
rule 13 filename "libtic.so.{major}.{minor}" >=6.0
rule 14 filename "libtinfow.so.{major}.{minor}" >=6.0
rule 15 symbols _nc_setupterm _nc_outch curses_version
rule 16 symbols new_form set_field_buffer form_driver
rule 17 symbols new_menu set_menu_items menu_driver
rule 18 symbols new_panel update_panels_sp
rule 19 symbols _nc_tic_expand _nc_read_entry_source _nc_captoinfo
rule 20 filename "libncurses++w.so.{major}.{minor}" >=6.0
rule 21 symbols initscr newterm waddnstr _nc_ripoffline
rule 22 strings rodata "Usage: infocmp [options] [-A directory] [-B directory] [termname...]"
rule 23 strings rodata "[options] [tabstop-list]"
rule 24 filename "infocmp"
rule 25 strings rodata "Usage: %s [options] [command]\n" "terminfo"
rule 26 strings rodata "value of kmous inconsistent with screen's usage"
rule 27 strings rodata "usage: %s [-ahsuUV] [-v n] [file...]"
rule 28 strings rodata "The -S option is not supported under terminfo."
rule 29 strings rodata "  -x          do not try to clear scrollback"
rule 30 soname "libtinfo.so.{soversion}"
rule 31 soname "libtinfow.so.{soversion}"
rule 32 soname "libtic.so.{soversion}"
rule 33 soname "libpanel.so.{soversion}"
rule 34 soname "libpanelw.so.{soversion}"
rule 35 soname "libmenu.so.{soversion}"
rule 36 soname "libmenuw.so.{soversion}"
rule 37 soname "libform.so.{soversion}"
rule 38 soname "libformw.so.{soversion}"
rule 39 getter curses_version string "ncurses {dotted}.{d}"
# linked statically: setupterm()
rule 61 strings rodata "'%s': I need something more specific.\n" "'%s': I can't handle hardcopy terminals.\n"
# libtic
rule 62 strings rodata "Entry does not start with terminal names in column one" "older tic versions may treat the description field as an alias"
# libncurses
rule 63 strings rodata "Error opening allocating $TERM.\n" "Error opening terminal: %s.\n"
accept 1 "\0ncurses 6.4.20221231\0" -> 6.4
accept 2 "libncurses.so.6" -> -
accept 3 "libncursesw.so.6" -> -
accept 4 "libtinfo.so.6.4" -> 6.4
accept 5 "libncurses.so.6.1" -> 6.1
accept 6 "libncursesw.so.6.5" -> 6.5
accept 7 "libpanel.so.6.4" -> 6.4
accept 8 "libpanelw.so.6.4" -> 6.4
accept 9 "libmenu.so.6.4" -> 6.4
accept 10 "libmenuw.so.6.4" -> 6.4
accept 11 "libform.so.6.4" -> 6.4
accept 12 "libformw.so.6.4" -> 6.4
accept 13 "libtic.so.6.4" -> 6.4
accept 14 "libtinfow.so.6.4" -> 6.4
accept 15 "_nc_setupterm _nc_outch curses_version" -> -
accept 16 "new_form set_field_buffer form_driver" -> -
accept 17 "new_menu set_menu_items menu_driver" -> -
accept 18 "new_panel update_panels_sp" -> -
accept 19 "_nc_tic_expand _nc_read_entry_source _nc_captoinfo" -> -
accept 20 "libncurses++w.so.6.4" -> 6.4
accept 21 "initscr newterm waddnstr _nc_ripoffline" -> -
accept 22 "Usage: infocmp [options] [-A directory] [-B directory] [termname...]" -> -
accept 23 "Usage: tabs [options] [tabstop-list]" -> -
accept 24 "infocmp" -> -
accept 25 "Usage: %s [options] [command]\n\0terminfo" -> -
accept 26 "value of kmous inconsistent with screen's usage" -> -
accept 27 "usage: %s [-ahsuUV] [-v n] [file...]\n" -> -
accept 28 "The -S option is not supported under terminfo.\n" -> -
accept 29 "  -x          do not try to clear scrollback" -> -
accept 30 "libtinfo.so.6" -> -
accept 31 "libtinfow.so.6" -> -
accept 32 "libtic.so.6" -> -
accept 33 "libpanel.so.6" -> -
accept 34 "libpanelw.so.6" -> -
accept 35 "libmenu.so.6" -> -
accept 36 "libmenuw.so.6" -> -
accept 37 "libform.so.6" -> -
accept 38 "libformw.so.6" -> -
accept 39 "ncurses 6.4.20221231" -> 6.4
accept 61 "'%s': I need something more specific.\n\0'%s': I can't handle hardcopy terminals.\n" -> -
accept 62 "Entry does not start with terminal names in column one\0older tic versions may treat the description field as an alias" -> -
accept 63 "Error opening allocating $TERM.\n\0Error opening terminal: %s.\n" -> -
refuse "NCURSES6_TIC_5.0.19991023"
refuse "NCURSESW6_5.7.20081102"
refuse "compiled with ncurses 6.4"
