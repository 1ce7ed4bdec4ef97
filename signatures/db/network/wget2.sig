# SPDX-License-Identifier: CC0-1.0
component  wget2
type       application
purl       pkg:generic/wget2@{version}
supplier   Free Software Foundation
license    GPL-3.0-or-later AND LGPL-3.0-or-later
alias      libwget

rule 1 banner rodata "{start}GNU Wget2 {dotted} - multithreaded metalink/file/website downloader"
rule 2 filename "libwget.so.{soversion}"
rule 3 symbols wget_http_open wget_iri_parse wget_hsts_db_init
accept 1 "\0GNU Wget2 2.2.0 - multithreaded metalink/file/website downloader\n" -> 2.2.0
accept 2 "libwget.so.3.0.0" -> -
accept 3 "wget_http_open wget_iri_parse wget_hsts_db_init" -> -
refuse "User-Agent: Wget/2.2.0"
