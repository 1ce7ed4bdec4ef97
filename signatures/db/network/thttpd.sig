# SPDX-License-Identifier: CC0-1.0
component  thttpd
type       application
purl       pkg:generic/thttpd@{version}
cpe        cpe:2.3:a:acme:thttpd:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:acme_labs:thttpd:{version}:*:*:*:*:*:*:*
supplier   ACME Laboratories
license    BSD-2-Clause
url        source-distribution https://www.acme.com/software/thttpd/

rule 1 banner rodata "{start}thttpd/{version} {word}{end}"
rule 2 strings rodata "http://www.acme.com/software/thttpd/" "up %ld seconds, stats for %ld seconds:"

accept 1 "thttpd/2.25b 29dec2003" -> 2.25b
accept 2 "http://www.acme.com/software/thttpd/\0up %ld seconds, stats for %ld seconds:" -> -
refuse "Server: thttpd/2.25b 29dec2003 header"
refuse "http://www.acme.com/software/thttpd/"

