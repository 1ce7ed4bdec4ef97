# SPDX-License-Identifier: CC0-1.0
component  krb5
type       library
purl       pkg:generic/krb5@{version}
cpe        cpe:2.3:a:mit:kerberos_5:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:mit:kerberos:{version}:*:*:*:*:*:*:*
supplier   Massachusetts Institute of Technology
license    MIT
url        website https://web.mit.edu/kerberos/
url        vcs https://github.com/krb5/krb5
alias      kerberos kerberos_5 mit_krb5 mit-krb5 libkrb5 libkrb5-3 libgssapi-krb5-2 libk5crypto3
alias      libkrb5support0 krb5-libs krb5-user krb5-kdc

rule 1 banner rodata "{start}KRB5_BRAND: krb5-{dotted}-"
rule 2 soname "libkrb5.so.3"
rule 3 soname "libgssapi_krb5.so.{soversion}"
rule 4 soname "libk5crypto.so.{soversion}"
rule 5 soname "libkrb5support.so.{soversion}"
rule 6 soname "libgssrpc.so.{soversion}"
rule 7 soname "libkadm5clnt_mit.so.{soversion}"
rule 8 soname "libkadm5srv_mit.so.{soversion}"
rule 9 soname "libkdb5.so.{soversion}"
rule 10 soname "libkrad.so.{soversion}"
rule 11 soname "libkdb_ldap.so.{soversion}"
rule 12 symbols krb5int_accessor krb5_init_context krb5_cc_resolve
rule 13 symbols k5_bcmp krb5int_setspecific
rule 14 symbols krb5_gss_dbg_client_expcreds krb5_gss_use_kdc_context
rule 15 filename "sbin/krb5kdc"
rule 33 filename "bin/krb5kdc"
rule 16 filename "sbin/kdb5_util"
rule 34 filename "bin/kdb5_util"
rule 17 filename "sbin/kdb5_ldap_util"
rule 35 filename "bin/kdb5_ldap_util"
rule 18 filename "sbin/kadmin.local"
rule 36 filename "bin/kadmin.local"
rule 19 filename "sbin/kproplog"
rule 37 filename "bin/kproplog"
rule 20 filename "sbin/kprop"
rule 38 filename "bin/kprop"
rule 21 filename "sbin/kpropd"
rule 39 filename "bin/kpropd"
rule 22 filename "krb5/plugins/preauth/{word}" of encrypted_challenge.so otp.so pkinit.so securid_sam2.so spake.so test.so
rule 23 filename "krb5/plugins/kdb/{word}" of db2.so kldap.so klmdb.so
rule 24 filename "krb5/plugins/tls/{word}" of k5tls.so
# whole: others say with which call "while initializing krb5 context" it failed
rule 25 strings rodata "\0while initializing krb5\0"
rule 26 strings rodata "initializing kerberos library" "while setting FAST ccache"
rule 27 strings rodata "gss_to_krb5_name: failed display_name status %d"
rule 28 strings rodata "Read a krb5 keytab into the current keylist."
rule 29 strings rodata "GET_best_princ_for_target: via source_uid == 0"
rule 31 filename "krb5/plugins/authdata/{word}" of greet_client.so greet_server.so
rule 32 strings rodata "When determining client principal name from keytab"
rule 40 strings rodata "%s version %s\n" "Kerberos 5" "while initializing krb5"
rule 41 lone "1.{minor}.{patch}" needs 40 version "1.{minor}.{patch}"
rule 42 lone "1.{minor2}" needs 40 version "1.{minor}"
veto "Project-Id-Version: "
accept 1 "KRB5_BRAND: krb5-1.21.3-" -> 1.21.3
accept 2 "libkrb5.so.3" -> -
accept 3 "libgssapi_krb5.so.2" -> -
accept 4 "libk5crypto.so.3" -> -
accept 5 "libkrb5support.so.0" -> -
accept 6 "libgssrpc.so.4" -> -
accept 7 "libkadm5clnt_mit.so.12" -> -
accept 8 "libkadm5srv_mit.so.12" -> -
accept 9 "libkdb5.so.10" -> -
accept 10 "libkrad.so.0" -> -
accept 11 "libkdb_ldap.so.1" -> -
accept 12 "krb5int_accessor krb5_init_context krb5_cc_resolve" -> -
accept 13 "k5_bcmp krb5int_setspecific" -> -
accept 14 "krb5_gss_dbg_client_expcreds krb5_gss_use_kdc_context" -> -
accept 15 "usr/sbin/krb5kdc" -> -
accept 16 "usr/sbin/kdb5_util" -> -
accept 17 "usr/sbin/kdb5_ldap_util" -> -
accept 18 "usr/sbin/kadmin.local" -> -
accept 19 "usr/sbin/kproplog" -> -
accept 20 "usr/sbin/kprop" -> -
accept 21 "usr/sbin/kpropd" -> -
accept 22 "usr/lib/aarch64-linux-gnu/krb5/plugins/preauth/pkinit.so" -> -
accept 23 "usr/lib/aarch64-linux-gnu/krb5/plugins/kdb/db2.so" -> -
accept 24 "usr/lib/aarch64-linux-gnu/krb5/plugins/tls/k5tls.so" -> -
accept 25 "\0while initializing krb5\0" -> -
accept 26 "initializing kerberos library\nwhile setting FAST ccache" -> -
accept 27 "gss_to_krb5_name: failed display_name status %d" -> -
accept 28 "Read a krb5 keytab into the current keylist." -> -
accept 29 "GET_best_princ_for_target: via source_uid == 0" -> -
accept 31 "usr/lib/krb5/plugins/authdata/greet_server.so" -> -
accept 32 "When determining client principal name from keytab" -> -
accept 33 "usr/bin/krb5kdc" -> -
accept 34 "usr/bin/kdb5_util" -> -
accept 35 "usr/bin/kdb5_ldap_util" -> -
accept 36 "usr/bin/kadmin.local" -> -
accept 37 "usr/bin/kproplog" -> -
accept 38 "usr/bin/kprop" -> -
accept 39 "usr/bin/kpropd" -> -
accept 40 "%s version %s\n\x001.20.1\0Kerberos 5\0while initializing krb5\0" -> -
accept 41 "1.20.1" -> 1.20.1
accept 42 "1.21" -> 1.21
refuse "Received %s while initializing krb5 context before cache cleanup"
refuse "libkrb5.so.26"
refuse "SSH-2.0-OpenSSH_9.2p1 krb5-1.20.1"
refuse "usr/lib/krb5/plugins/authdata/sssd_pac_plugin.so"
