# SPDX-License-Identifier: CC0-1.0
component  libtasn1
type       library
purl       pkg:generic/libtasn1@{version}
cpe        cpe:2.3:a:gnu:libtasn1:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:free_software_foundation_inc.:libtasn1:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    LGPL-2.1-or-later
url        website https://www.gnu.org/software/libtasn1/
url        vcs https://gitlab.com/gnutls/libtasn1
alias      libtasn1-6 libtasn1-3

rule 1 soname "libtasn1.so.{soversion}"
rule 2 symbols asn1_array2tree asn1_der_decoding asn1_create_element
rule 3 strings rodata "LIBTASN1 ERROR: %s\n" "ASN1_DER_OVERFLOW"
rule 4 lone "4.{minor}.{patch}" needs 1,3,5,6,7 version "4.{minor}.{patch}"
rule 8 lone "4.{minor}" needs 1,3,5,6,7 version "4.{minor}"
rule 9 lone "3.{minor}" needs 1,3 version "3.{minor}"
rule 5 filename "bin/asn1Parser"
rule 6 filename "bin/asn1Coding"
rule 7 filename "bin/asn1Decoding"
rule 10 getter asn1_check_version string "{dotted}"
# linked statically
rule 61 strings rodata ":: value of element '" ":: tag error near element '"
accept 1 "libtasn1.so.6" -> -
accept 2 "asn1_array2tree asn1_der_decoding asn1_create_element" -> -
accept 3 "LIBTASN1 ERROR: %s\n\nASN1_DER_OVERFLOW" -> -
accept 4 "4.20.0" -> 4.20.0
accept 5 "usr/bin/asn1Parser" -> -
accept 6 "usr/bin/asn1Coding" -> -
accept 7 "usr/bin/asn1Decoding" -> -
accept 8 "4.9" -> 4.9
accept 9 "3.4" -> 3.4
accept 10 "4.19.0" -> 4.19.0
accept 61 ":: value of element '\0:: tag error near element '" -> -
refuse "#include <libtasn1.h>"
refuse "libtasn1 4.19.0 is required"
