# SPDX-License-Identifier: CC0-1.0
component  micro_httpd
type       application
purl       pkg:generic/micro_httpd@{version}
cpe        cpe:2.3:a:acme:micro_httpd:{version}:*:*:*:*:*:*:*
supplier   ACME Laboratories
license    BSD-2-Clause
url        source-distribution https://www.acme.com/software/micro_httpd/
alias      micro-httpd

rule 1 strings rodata "Config error - no dir specified." "Config error - couldn't chdir()." "http://www.acme.com/software/micro_httpd/"
rule 2 filename "micro_httpd"
rule 3 filename "micro-httpd"

accept 1 "http://www.acme.com/software/micro_httpd/\0Config error - no dir specified.\0Config error - couldn't chdir()." -> -
accept 2 "micro_httpd" -> -
accept 3 "micro-httpd" -> -
refuse "<address><a href=\"http://www.acme.com/software/micro_httpd/\">micro_httpd</a></address>"
