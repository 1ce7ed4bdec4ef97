# SPDX-License-Identifier: CC0-1.0
component  gnutls
type       library
purl       pkg:generic/gnutls@{version}
cpe        cpe:2.3:a:gnu:gnutls:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    LGPL-2.1-or-later
url        website https://www.gnutls.org/
url        vcs https://gitlab.com/gnutls/gnutls
alias      libgnutls gnutls28 libgnutls30 libgnutlsxx libgnutls-dane gnutls-bin gnutls-utils

rule 1 banner rodata "Enabled GnuTLS {version} logging..."
rule 2 soname "libgnutls.so.{soversion}"
rule 3 soname "libgnutls-dane.so.{soversion}"
rule 4 soname "libgnutlsxx.so.{soversion}"
rule 5 soname "libgnutls-openssl.so.{soversion}"
rule 6 symbols gnutls_global_init gnutls_handshake gnutls_record_send
rule 7 strings rodata "REC[%p]: INVALID DTLS VERSION PACKET: (%d) %d.%d\n" "ASSERT: %s[%s]:%d\n"
rule 8 lone "3.{minor}.{patch}" needs 2 version "3.{minor}.{patch}"
rule 9 filename "bin/gnutls-cli"
rule 10 filename "bin/gnutls-serv"
rule 11 filename "bin/gnutls-cli-debug"
rule 12 filename "bin/certtool"
rule 13 filename "bin/p11tool"
rule 14 filename "bin/danetool"
rule 15 filename "bin/ocsptool"
rule 16 filename "bin/srptool"
rule 17 filename "bin/psktool"
rule 18 banner rodata "{start}certtool {dotted}\nCopyright (C) "
rule 19 banner rodata "{start}gnutls-cli {dotted}\nCopyright (C) "
rule 20 getter gnutls_check_version string "{dotted}"
veto "Project-Id-Version: "
accept 1 "Enabled GnuTLS 3.8.9 logging..." -> 3.8.9
accept 2 "libgnutls.so.30" -> -
accept 3 "libgnutls-dane.so.0" -> -
accept 4 "libgnutlsxx.so.30" -> -
accept 5 "libgnutls-openssl.so.27" -> -
accept 6 "gnutls_global_init gnutls_handshake gnutls_record_send" -> -
accept 7 "REC[%p]: INVALID DTLS VERSION PACKET: (%d) %d.%d\n\nASSERT: %s[%s]:%d\n" -> -
accept 8 "3.8.9" -> 3.8.9
accept 9 "usr/bin/gnutls-cli" -> -
accept 10 "usr/bin/gnutls-serv" -> -
accept 11 "usr/bin/gnutls-cli-debug" -> -
accept 12 "usr/bin/certtool" -> -
accept 13 "usr/bin/p11tool" -> -
accept 14 "usr/bin/danetool" -> -
accept 15 "usr/bin/ocsptool" -> -
accept 16 "usr/bin/srptool" -> -
accept 17 "usr/bin/psktool" -> -
accept 18 "certtool 3.8.9\nCopyright (C) " -> 3.8.9
accept 19 "gnutls-cli 3.8.9\nCopyright (C) " -> 3.8.9
accept 20 "3.7.9" -> 3.7.9
refuse "GnuTLS 3.7.9 (compiled with 3.7.8)"
refuse "gnutls/3.6.16"
