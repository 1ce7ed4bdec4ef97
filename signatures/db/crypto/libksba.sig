# SPDX-License-Identifier: CC0-1.0
component  libksba
type       library
purl       pkg:generic/libksba@{version}
cpe        cpe:2.3:a:gnupg:libksba:{version}:*:*:*:*:*:*:*
supplier   g10 Code
license    LGPL-3.0-or-later OR GPL-2.0-or-later
url        website https://www.gnupg.org/related_software/libksba/
url        vcs https://dev.gnupg.org/source/libksba/
alias      libksba8

rule 1 banner rodata "This is Libksba {dotted} - An X.509 and CMS Library"
rule 2 soname "libksba.so.{soversion}"
rule 3 symbols ksba_cms_parse ksba_cert_get_subject ksba_crl_parse

accept 1 "This is Libksba 1.6.7 - An X.509 and CMS Library\n" -> 1.6.7
accept 2 "libksba.so.8" -> -
accept 3 "ksba_cms_parse ksba_cert_get_subject ksba_crl_parse" -> -
refuse "You need at least Libksba 1.6.3"
