# SPDX-License-Identifier: CC0-1.0
component  libverto
type       library
purl       pkg:generic/libverto@{version}
supplier   Red Hat
license    MIT
url        vcs https://github.com/latchset/libverto/
alias      libverto1 libverto-libev1 libverto-glib1

rule 1 soname "libverto.so.{soversion}"
rule 2 soname "libverto-libev.so.{soversion}"
rule 3 soname "libverto-glib.so.{soversion}"
rule 4 soname "libverto-libevent.so.{soversion}"
rule 5 symbols verto_add_child verto_get_fd_state verto_reinitialize

accept 1 "libverto.so.1" -> -
accept 2 "libverto-libev.so.1" -> -
accept 3 "libverto-glib.so.1" -> -
accept 4 "libverto-libevent.so.1" -> -
accept 5 "verto_add_child verto_get_fd_state verto_reinitialize" -> -
refuse "verto loop"
