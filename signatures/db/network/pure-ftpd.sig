# SPDX-License-Identifier: CC0-1.0
component  pure-ftpd
type       application
purl       pkg:generic/pure-ftpd@{version}
cpe        cpe:2.3:a:pureftpd:pure-ftpd:{version}:*:*:*:*:*:*:*
supplier   Frank Denis
license    ISC
url        website https://www.pureftpd.org/project/pure-ftpd/
url        vcs https://github.com/jedisct1/pure-ftpd

rule 1 banner rodata "{start}pure-ftpd v{version} "
rule 2 banner rodata "{start}#Software: Pure-FTPd {version}\n"
rule 3 strings rodata "Pure-FTPd - http://pureftpd.org/"
rule 4 strings rodata "pure-pw mkdb "
rule 5 strings rodata "* This version of pure-ftpwho is not compatible *"

accept 1 "pure-ftpd v1.0.50 [privsep]\n" -> 1.0.50
accept 2 "#Software: Pure-FTPd 1.0.50\n" -> 1.0.50
accept 3 "Pure-FTPd - http://pureftpd.org/" -> -
accept 4 "pure-pw mkdb    [<puredb database file> [-f <passwd file>]]" -> -
accept 5 "* This version of pure-ftpwho is not compatible *" -> -
refuse "220 Welcome to Pure-FTPd"

