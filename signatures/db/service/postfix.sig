# SPDX-License-Identifier: CC0-1.0
component  postfix
type       application
purl       pkg:generic/postfix@{version}
cpe        cpe:2.3:a:postfix:postfix:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:wietse_venema:postfix:{version}:*:*:*:*:*:*:*
supplier   Wietse Venema
license    IPL-1.0 OR EPL-2.0
url        website https://www.postfix.org
alias      postfix-lmdb postfix-pcre

rule 1 banner rodata "{start}mail_version={version}{end}"
rule 2 soname "libpostfix-global.so"
rule 3 soname "libpostfix-util.so"
rule 4 soname "libpostfix-master.so"
rule 5 soname "libpostfix-dns.so"
rule 6 soname "libpostfix-tls.so"
rule 7 filename "libpostfix-util.so"
rule 8 filename "libpostfix-global.so"
rule 9 filename "libpostfix-master.so"
rule 10 filename "libpostfix-dns.so"
rule 11 filename "libpostfix-tls.so"
rule 12 strings rodata "mail_version="

accept 1 "mail_version=3.7.11" -> 3.7.11
accept 2 "libpostfix-global.so" -> -
accept 3 "libpostfix-util.so" -> -
accept 4 "libpostfix-master.so" -> -
accept 5 "libpostfix-dns.so" -> -
accept 6 "libpostfix-tls.so" -> -
accept 7 "libpostfix-util.so" -> -
accept 8 "libpostfix-global.so" -> -
accept 9 "libpostfix-master.so" -> -
accept 10 "libpostfix-dns.so" -> -
accept 11 "libpostfix-tls.so" -> -
accept 12 "mail_version=3.7.11" -> -
refuse "220 mail.example.org ESMTP Postfix (3.7.11)"
refuse "$mail_name $mail_version"
