# SPDX-License-Identifier: CC0-1.0
component  dsniff
type       application
purl       pkg:generic/dsniff@{version}
supplier   Dug Song
license    BSD-3-Clause
url        website https://www.monkey.org/~dugsong/dsniff/

# dsniff 2.4b1 says 2.4 of itself.
rule 1 strings rodata "\nUsage: dsniff [-cdmn] [-i interface"
rule 2 strings rodata "\nUsage: sshmitm [-d] [-I] [-p port] host [port]\n"
rule 3 strings rodata "openssl req -new -key webmitm.crt -out webmitm.crt.csr"
rule 4 strings rodata "\nUsage: arpspoof [-i interface]"
rule 5 strings rodata "\nUsage: macof [-s src] [-d dst]"
rule 6 strings rodata "\nUsage: mailsnarf ["
rule 7 strings rodata "\nUsage: filesnarf ["
rule 8 strings rodata "\nUsage: msgsnarf ["
rule 9 strings rodata "\nUsage: dnsspoof ["

accept 1 "\nUsage: dsniff [-cdmn] [-i interface" -> -
accept 2 "\nUsage: sshmitm [-d] [-I] [-p port] host [port]\n" -> -
accept 3 "openssl req -new -key webmitm.crt -out webmitm.crt.csr" -> -
accept 4 "\nUsage: arpspoof [-i interface]" -> -
accept 5 "\nUsage: macof [-s src] [-d dst]" -> -
accept 6 "\nUsage: mailsnarf [" -> -
accept 7 "\nUsage: filesnarf [" -> -
accept 8 "\nUsage: msgsnarf [" -> -
accept 9 "\nUsage: dnsspoof [" -> -
refuse "dsniff 2.4b1"
