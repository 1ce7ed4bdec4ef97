# SPDX-License-Identifier: CC0-1.0
component  uclient
type       library
purl       pkg:generic/uclient@{version}
supplier   OpenWrt
license    ISC
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/uclient.git
alias      libuclient uclient-fetch

rule 1 soname "libuclient.so"
rule 2 soname "libuclient.so.{soversion}"
rule 3 symbols uclient_connect uclient_http_set_ssl_ctx uclient_get_url_filename uclient_http_redirect
rule 4 strings rodata "Failed to redirect to %s on %s" "File download already fully retrieved; nothing to do."

accept 1 "libuclient.so" -> -
accept 2 "libuclient.so.20201210" -> -
accept 3 "uclient_connect uclient_http_set_ssl_ctx uclient_get_url_filename uclient_http_redirect" -> -
accept 4 "Failed to redirect to %s on %s\n\0File download already fully retrieved; nothing to do.\n" -> -
refuse "uclient-fetch -q -O - http://localhost/"
