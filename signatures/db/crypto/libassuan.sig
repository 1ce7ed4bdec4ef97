# SPDX-License-Identifier: CC0-1.0
component  libassuan
type       library
purl       pkg:generic/libassuan@{version}
supplier   GnuPG Project
license    LGPL-2.1-or-later
url        website https://www.gnupg.org/related_software/libassuan/index.html
url        vcs https://dev.gnupg.org/source/libassuan/
alias      libassuan0 libassuan9

rule 1 soname "libassuan.so.{soversion}"
rule 2 symbols assuan_register_option_handler assuan_get_malloc_hooks assuan_sock_set_sockaddr_un
rule 3 lone "2.{minor}.{patch}" needs 1,2 version "2.{minor}.{patch}"
rule 4 lone "3.{minor}.{patch}" needs 1,2 version "3.{minor}.{patch}"

accept 1 "libassuan.so.0" -> -
accept 2 "assuan_register_option_handler assuan_get_malloc_hooks assuan_sock_set_sockaddr_un" -> -
accept 3 "2.5.5" -> 2.5.5
accept 4 "3.0.2" -> 3.0.2
refuse "ASSUAN_DEBUG"
