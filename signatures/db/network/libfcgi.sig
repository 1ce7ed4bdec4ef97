# SPDX-License-Identifier: CC0-1.0
component  libfcgi
type       library
purl       pkg:generic/libfcgi@{version}
cpe        cpe:2.3:a:fastcgi:fcgi:{version}:*:*:*:*:*:*:*
supplier   FastCGI Archives
license    OML
url        vcs https://github.com/FastCGI-Archives/fcgi2
alias      fcgi fcgi2 libfcgi0ldbl libfcgi0

rule 1 soname "libfcgi.so.{soversion}"
rule 2 soname "libfcgi++.so.{soversion}"
rule 3 symbols FCGX_InitRequest FCGX_Accept_r OS_LibInit

accept 1 "libfcgi.so.0" -> -
accept 2 "libfcgi++.so.0" -> -
accept 3 "FCGX_Accept_r FCGX_InitRequest OS_LibInit" -> -
refuse "FCGI_WEB_SERVER_ADDRS"
