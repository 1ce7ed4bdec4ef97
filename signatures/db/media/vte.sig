# SPDX-License-Identifier: CC0-1.0
component  vte
type       library
purl       pkg:generic/vte@{version}
supplier   GNOME Project
license    LGPL-3.0-or-later
url        website https://wiki.gnome.org/Apps/Terminal/VTE
url        vcs https://gitlab.gnome.org/GNOME/vte
alias      vte2.91 libvte libvte-2.91-0

rule 1 soname "libvte-2.91.so.{soversion}"
rule 2 filename "libvte-2.91.so.0.{minor2}00.{patch}" version "0.{minor}.{patch}"
rule 3 symbols vte_terminal_match_add_gregex vte_terminal_set_audible_bell vte_pty_spawn_finish

accept 1 "libvte-2.91.so.0" -> -
accept 2 "libvte-2.91.so.0.7000.6" -> 0.70.6
accept 3 "vte_pty_spawn_finish vte_terminal_match_add_gregex vte_terminal_set_audible_bell" -> -
refuse "VTE_VERSION=7006"
