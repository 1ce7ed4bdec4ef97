# SPDX-License-Identifier: CC0-1.0
component  curl
type       library
purl       pkg:generic/curl@{version}
cpe        cpe:2.3:a:haxx:curl:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:haxx:libcurl:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:curl:curl:{version}:*:*:*:*:*:*:*
supplier   curl project
license    curl
url        website https://curl.se/
url        vcs https://github.com/curl/curl
alias      libcurl libcurl4 libcurl3-gnutls libcurl-gnutls libcurl4t64

rule 1 banner rodata "CLIENT libcurl {version}"
rule 2 banner rodata "{start}libcurl/{version}{end}" needs 1,3,4,5,6,7,11
rule 3 soname "libcurl.so.{soversion}"
rule 4 soname "libcurl-gnutls.so.{soversion}"
rule 5 soname "libcurl-nss.so.{soversion}"
rule 6 symbols curl_easy_init curl_easy_perform curl_multi_perform
rule 7 strings rodata "A libcurl function was given a bad argument" "CURLSHcode unknown"
rule 8 banner rodata "{start}curl {version} ({any}) %s\n"
rule 9 strings rodata "Usage: curl [options...] <url>"
rule 10 filename "bin/curl"
rule 11 soname "libcurl-mbedtls.so.{soversion}"
accept 1 "CLIENT libcurl 8.14.1" -> 8.14.1
accept 2 "libcurl/8.14.1" -> 8.14.1
accept 3 "libcurl.so.4" -> -
accept 4 "libcurl-gnutls.so.4" -> -
accept 5 "libcurl-nss.so.4" -> -
accept 6 "curl_easy_init curl_easy_perform curl_multi_perform" -> -
accept 7 "A libcurl function was given a bad argument\nCURLSHcode unknown" -> -
accept 8 "curl 8.14.1 (aarch64-unknown-linux-gnu) %s\n" -> 8.14.1
accept 9 "Usage: curl [options...] <url>" -> -
accept 10 "usr/bin/curl" -> -
accept 11 "libcurl-mbedtls.so.4" -> -
refuse "User-Agent: curl/7.66.0"
refuse "libcurl/7.88.1 OpenSSL/3.0.13 zlib/1.2.13"
