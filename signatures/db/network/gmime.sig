# SPDX-License-Identifier: CC0-1.0
component  gmime
type       library
purl       pkg:generic/gmime@{version}
cpe        cpe:2.3:a:gnome:gmime:{version}:*:*:*:*:*:*:*
supplier   Jeffrey Stedfast
license    LGPL-2.1-or-later
url        vcs https://github.com/jstedfast/gmime/
alias      libgmime libgmime-3.0-0

rule 1 soname "libgmime-3.0.so.{soversion}"
rule 2 filename "libgmime-3.0.so.0.{minor1}{patch2}.0" version "3.{minor}.{patch}"
rule 3 symbols g_mime_part_get_best_content_encoding g_mime_parser_set_header_regex g_mime_multipart_encrypt

accept 1 "libgmime-3.0.so.0" -> -
accept 2 "libgmime-3.0.so.0.213.0" -> 3.2.13
accept 3 "g_mime_multipart_encrypt g_mime_part_get_best_content_encoding g_mime_parser_set_header_regex" -> -
refuse "GMime 3.2.13"
