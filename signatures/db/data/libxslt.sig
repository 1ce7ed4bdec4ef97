# SPDX-License-Identifier: CC0-1.0
component  libxslt
type       library
purl       pkg:generic/libxslt@{version}
cpe        cpe:2.3:a:xmlsoft:libxslt:{version}:*:*:*:*:*:*:*
supplier   GNOME Project
license    MIT
url        website https://gitlab.gnome.org/GNOME/libxslt/-/wikis/home
url        vcs https://gitlab.gnome.org/GNOME/libxslt
alias      libxslt1.1 libexslt xsltproc

rule 1 soname "libxslt.so.{soversion}"
rule 2 soname "libexslt.so.{soversion}"
rule 3 filename "libxslt.so.{dotted}" >=1.1.0
rule 4 symbols xsltApplyStylesheet xsltParseStylesheetDoc
rule 5 symbols exsltRegisterAll exsltStrRegister
rule 6 filename "bin/xsltproc"
rule 7 strings rodata "LIBXSLT_PLUGINS_PATH is %s\n"
rule 8 getter xsltLibxsltVersion &[0]dec:MNNPP
accept 1 "libxslt.so.1" -> -
accept 2 "libexslt.so.0" -> -
accept 3 "libxslt.so.1.1.35" -> 1.1.35
accept 4 "xsltApplyStylesheet xsltParseStylesheetDoc" -> -
accept 5 "exsltRegisterAll exsltStrRegister" -> -
accept 6 "usr/bin/xsltproc" -> -
accept 7 "LIBXSLT_PLUGINS_PATH is %s\n" -> -
accept 8 "10135" -> 1.1.35
refuse "using libxml %s, libxslt %s and libexslt %s\n"
refuse "libxslt version 1.1.35"
