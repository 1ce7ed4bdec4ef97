# SPDX-License-Identifier: CC0-1.0
component  md4c
type       library
purl       pkg:generic/md4c@{version}
cpe        cpe:2.3:a:md4c_project:md4c:{version}:*:*:*:*:*:*:*
supplier   Martin Mitáš
license    MIT
url        vcs https://github.com/mity/md4c
alias      libmd4c0 libmd4c-html0

rule 1 soname "libmd4c.so.{soversion}"
rule 2 soname "libmd4c-html.so.{soversion}"
rule 3 filename "libmd4c.so.0.{minor}.{patch}" version "0.{minor}.{patch}"
rule 4 filename "libmd4c-html.so.0.{minor}.{patch}" version "0.{minor}.{patch}"

accept 1 "libmd4c.so.0" -> -
accept 2 "libmd4c-html.so.0" -> -
accept 3 "libmd4c.so.0.4.8" -> 0.4.8
accept 4 "libmd4c-html.so.0.4.8" -> 0.4.8
refuse "md_parse"
