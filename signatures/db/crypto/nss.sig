# SPDX-License-Identifier: CC0-1.0
component  nss
type       library
purl       pkg:generic/nss@{version}
cpe        cpe:2.3:a:mozilla:nss:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:mozilla:network_security_services:{version}:*:*:*:*:*:*:*
supplier   Mozilla
license    MPL-2.0
url        website https://developer.mozilla.org/en-US/docs/Mozilla/Projects/NSS
url        vcs https://hg.mozilla.org/projects/nss
alias      libnss3 libnss3-tools network-security-services

rule 1 soname "libnss3.so"
rule 2 soname "libnssutil3.so"
rule 3 soname "libsmime3.so"
rule 4 soname "libsoftokn3.so"
rule 5 soname "libfreebl3.so"
rule 6 soname "libfreeblpriv3.so"
rule 7 soname "libnssckbi.so"
rule 8 soname "libnssdbm3.so"
rule 9 banner rodata "{start}Version: NSS {dotted} Basic ECC" needs 6
rule 10 symbols NSS_NoDB_Init PK11_GetInternalKeySlot CERT_GetDefaultCertDB
rule 11 symbols NSSUTIL_ArgFetchValue NSSBase64Decoder_Update_Util SECOID_CompareAlgorithmID_Util
rule 12 getter NSS_GetVersion string "{dotted}"
rule 13 strings rodata "Signtool (signtool "
rule 14 banner rodata "Signtool (signtool {dotted})"
rule 15 soname "libssl3.so"

accept 1 "libnss3.so" -> -
accept 2 "libnssutil3.so" -> -
accept 3 "libsmime3.so" -> -
accept 4 "libsoftokn3.so" -> -
accept 5 "libfreebl3.so" -> -
accept 6 "libfreeblpriv3.so" -> -
accept 7 "libnssckbi.so" -> -
accept 8 "libnssdbm3.so" -> -
accept 9 "Version: NSS 3.110 Basic ECC" -> 3.110
accept 10 "NSS_NoDB_Init PK11_GetInternalKeySlot CERT_GetDefaultCertDB" -> -
accept 11 "NSSUTIL_ArgFetchValue NSSBase64Decoder_Update_Util SECOID_CompareAlgorithmID_Util" -> -
accept 12 "3.87.1" -> 3.87.1
accept 13 "using Signtool (signtool 3.87.1)" -> -
accept 14 "using Signtool (signtool 3.87.1)" -> 3.87.1
accept 15 "libssl3.so" -> -
refuse "NSS_3.12.5"
refuse "Version: NSS 3.110 is required"
