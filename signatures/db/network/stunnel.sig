# SPDX-License-Identifier: CC0-1.0
component  stunnel
type       application
purl       pkg:generic/stunnel@{version}
cpe        cpe:2.3:a:stunnel:stunnel:{version}:*:*:*:*:*:*:*
supplier   Michal Trojnara
license    GPL-2.0-or-later
url        website https://www.stunnel.org/
url        source-distribution https://www.stunnel.org/downloads.html
alias      stunnel4

rule 1 banner rodata "{start}stunnel {version} on {word} platform"
rule 2 strings rodata "please report the problem to Michal.Trojnara@stunnel.org"
rule 3 filename "libstunnel.so"
rule 4 banner rodata "Server: stunnel/{version}\x0d\n"

accept 1 "stunnel 5.68 on arm-unknown-linux-gnueabihf platform" -> 5.68
accept 2 "please report the problem to Michal.Trojnara@stunnel.org" -> -
accept 3 "libstunnel.so" -> -
accept 4 "Server: stunnel/5.68\x0d\n" -> 5.68
refuse "stunnel 4.x (TLS tunnel for network daemons)"

