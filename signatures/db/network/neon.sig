# SPDX-License-Identifier: CC0-1.0
component  neon
type       library
purl       pkg:generic/neon@{version}
cpe        cpe:2.3:a:webdav:neon:{version}:*:*:*:*:*:*:*
supplier   Joe Orton
license    LGPL-2.0-or-later
url        website https://notroj.github.io/neon/
url        vcs https://github.com/notroj/neon
alias      libneon libneon27

rule 1 soname "libneon.so.{soversion}"
rule 2 soname "libneon-gnutls.so.{soversion}"
rule 3 symbols ne_207_create ne_path_has_trailing_slash ne_ssl_context_create
rule 4 banner rodata "{start}neon {dotted}: Library build,"
rule 5 getter ne_version_string string "neon {dotted}: {any}"

accept 1 "libneon.so.27" -> -
accept 2 "libneon-gnutls.so.27" -> -
accept 3 "ne_207_create ne_path_has_trailing_slash ne_ssl_context_create" -> -
accept 4 "neon 0.34.2: Library build, IPv6, libxml 2.12.7, zlib 1.3.1, GNU TLS 3.8.9." -> 0.34.2
accept 5 "neon 0.32.5: Library build, IPv6, libxml 2.9.14, zlib 1.2.13, GNU TLS 3.7.8." -> 0.32.5
refuse "User-Agent: davfs2/1.7.1 neon/0.34.2"
