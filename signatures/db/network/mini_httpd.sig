# SPDX-License-Identifier: CC0-1.0
component  mini_httpd
type       application
purl       pkg:generic/mini_httpd@{version}
cpe        cpe:2.3:a:acme:mini_httpd:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:acme:mini-httpd:{version}:*:*:*:*:*:*:*
supplier   ACME Laboratories
license    BSD-2-Clause
url        source-distribution https://www.acme.com/software/mini_httpd/
alias      mini-httpd

rule 1 banner rodata "{start}mini_httpd/{version} {word}{end}"
rule 2 strings rodata "http://www.acme.com/software/mini_httpd/"

accept 1 "mini_httpd/1.30 26Oct2018" -> 1.30
accept 2 "http://www.acme.com/software/mini_httpd/" -> -
refuse "Server: mini_httpd/1.30 26Oct2018 on port"

