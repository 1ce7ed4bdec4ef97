# SPDX-License-Identifier: CC0-1.0
component  vsftpd
type       application
purl       pkg:generic/vsftpd@{version}
cpe        cpe:2.3:a:vsftpd_project:vsftpd:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:beasts:vsftpd:{version}:*:*:*:*:*:*:*
supplier   Chris Evans
license    GPL-2.0-only
url        source-distribution https://security.appspot.com/vsftpd.html

rule 1 banner rodata "{start}vsftpd: version {version}\n"
rule 2 banner rodata "{start}(vsFTPd {version}){end}"
rule 3 banner rodata "vsFTPd {version} - secure, fast, stable"
rule 4 strings rodata "run two copies of vsftpd for IPv4 and IPv6"

accept 1 "vsftpd: version 3.0.3\n" -> 3.0.3
accept 2 "(vsFTPd 3.0.3)" -> 3.0.3
accept 3 "     vsFTPd 3.0.3 - secure, fast, stable" -> 3.0.3
accept 4 "run two copies of vsftpd for IPv4 and IPv6" -> -
refuse "220 (vsFTPd 3.0.3)"

