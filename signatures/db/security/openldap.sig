# SPDX-License-Identifier: CC0-1.0
component  openldap
type       library
purl       pkg:generic/openldap@{version}
cpe        cpe:2.3:a:openldap:openldap:{version}:*:*:*:*:*:*:*
supplier   OpenLDAP Foundation
license    OLDAP-2.8
url        website https://www.openldap.org/
url        vcs https://git.openldap.org/openldap/openldap.git
alias      libldap liblber libopenldap libldap-2.5-0 libldap2 libldap-2.4-2 slapd ldap-utils openldap-clients

rule 1 banner rodata "@(#) $OpenLDAP: {word} {dotted}"
# Only the programs have a version text, and they need libldap: with SONAME rules it would only count as
# a mention, so the libraries are found by file name and symbols.
rule 2 filename "libldap-2.4.so.2.{d}.{d}" >=2.4.0 <2.5.0
rule 3 filename "liblber-2.4.so.2.{d}.{d}" >=2.4.0 <2.5.0
rule 4 filename "libldap_r-2.4.so.2.{d}.{d}" >=2.4.0 <2.5.0
rule 5 filename "libldap-2.5.so.0.{d}.{d}" >=2.5.0 <2.6.0
rule 6 filename "liblber-2.5.so.0.{d}.{d}" >=2.5.0 <2.6.0
rule 7 filename "libldap.so.2.{d}.{d}" >=2.6.0
rule 8 filename "liblber.so.2.{d}.{d}" >=2.6.0
rule 9 soname "libslapi-2.5.so.0" >=2.5.0 <2.6.0
rule 10 soname "libslapi.so.2" >=2.6.0
rule 11 symbols ldap_pvt_tls_init ldap_sasl_bind ldap_initialize
rule 12 symbols ber_flush2 ber_sockbuf_alloc ber_scanf
# overlays and back ends of others lie in the same folder
rule 13 filename "lib/ldap/{word}-2.{d}.so.{soversion}" of accesslog allop argon2 auditlog autogroup back_asyncmeta back_bdb back_dnssrv back_hdb back_ldap back_ldif back_mdb back_meta back_monitor back_ndb back_null back_passwd back_perl back_relay back_shell back_sock back_sql back_wt collect constraint dds deref
rule 28 filename "lib/ldap/{word}-2.{d}.so.{soversion}" of dyngroup dynlist homedir lastbind lload memberof nestgroup otp pcache ppm ppolicy pw-apr1 pw-argon2 pw-netscape pw-pbkdf2 pw-sha2 refint remoteauth retcode rwm seqmod smbk5pwd sssvlv syncprov translucent unique valsort
rule 29 filename "lib/ldap/{word}.so.{soversion}" of accesslog allop argon2 auditlog autogroup back_asyncmeta back_bdb back_dnssrv back_hdb back_ldap back_ldif back_mdb back_meta back_monitor back_ndb back_null back_passwd back_perl back_relay back_shell back_sock back_sql back_wt collect constraint dds deref
rule 30 filename "lib/ldap/{word}.so.{soversion}" of dyngroup dynlist homedir lastbind lload memberof nestgroup otp pcache ppm ppolicy pw-apr1 pw-argon2 pw-netscape pw-pbkdf2 pw-sha2 refint remoteauth retcode rwm seqmod smbk5pwd sssvlv syncprov translucent unique valsort
rule 15 filename "lib/openldap/{word}-2.{d}.so.{soversion}" of accesslog allop argon2 auditlog autogroup back_asyncmeta back_bdb back_dnssrv back_hdb back_ldap back_ldif back_mdb back_meta back_monitor back_ndb back_null back_passwd back_perl back_relay back_shell back_sock back_sql back_wt collect constraint dds deref
rule 31 filename "lib/openldap/{word}-2.{d}.so.{soversion}" of dyngroup dynlist homedir lastbind lload memberof nestgroup otp pcache ppm ppolicy pw-apr1 pw-argon2 pw-netscape pw-pbkdf2 pw-sha2 refint remoteauth retcode rwm seqmod smbk5pwd sssvlv syncprov translucent unique valsort
rule 32 filename "lib/openldap/{word}.so.{soversion}" of accesslog allop argon2 auditlog autogroup back_asyncmeta back_bdb back_dnssrv back_hdb back_ldap back_ldif back_mdb back_meta back_monitor back_ndb back_null back_passwd back_perl back_relay back_shell back_sock back_sql back_wt collect constraint dds deref
rule 33 filename "lib/openldap/{word}.so.{soversion}" of dyngroup dynlist homedir lastbind lload memberof nestgroup otp pcache ppm ppolicy pw-apr1 pw-argon2 pw-netscape pw-pbkdf2 pw-sha2 refint remoteauth retcode rwm seqmod smbk5pwd sssvlv syncprov translucent unique valsort
rule 34 filename "lib/openldap/{word}.so" of accesslog allop argon2 auditlog autogroup back_asyncmeta back_bdb back_dnssrv back_hdb back_ldap back_ldif back_mdb back_meta back_monitor back_ndb back_null back_passwd back_perl back_relay back_shell back_sock back_sql back_wt collect constraint dds deref
rule 35 filename "lib/openldap/{word}.so" of dyngroup dynlist homedir lastbind lload memberof nestgroup otp pcache ppm ppolicy pw-apr1 pw-argon2 pw-netscape pw-pbkdf2 pw-sha2 refint remoteauth retcode rwm seqmod smbk5pwd sssvlv syncprov translucent unique valsort
rule 16 filename "sbin/slapd"
rule 22 filename "bin/slapd"
rule 17 filename "sbin/slapauth"
rule 23 filename "bin/slapauth"
rule 18 symbols slapi_pblock_new slapi_entry_alloc
rule 19 filename "bin/ldapsearch"
rule 20 filename "bin/ldapmodify"
rule 21 filename "bin/ldapurl"
# the last number goes up with each release
rule 24 filename "libldap-2.5.so.0.1.8" >=2.5.13 <=2.5.13
rule 25 filename "liblber-2.5.so.0.1.8" >=2.5.13 <=2.5.13
rule 26 filename "sbin/slapacl"
rule 27 filename "bin/slapacl"
accept 1 "@(#) $OpenLDAP: slapd 2.6.10" -> 2.6.10
accept 2 "libldap-2.4.so.2.11.5" -> -
accept 3 "liblber-2.4.so.2.11.5" -> -
accept 4 "libldap_r-2.4.so.2.11.5" -> -
accept 5 "libldap-2.5.so.0.1.8" -> -
accept 6 "liblber-2.5.so.0.1.8" -> -
accept 7 "libldap.so.2.0.200" -> -
accept 8 "liblber.so.2.0.200" -> -
accept 9 "libslapi-2.5.so.0" -> -
accept 10 "libslapi.so.2" -> -
accept 11 "ldap_pvt_tls_init ldap_sasl_bind ldap_initialize" -> -
accept 12 "ber_flush2 ber_sockbuf_alloc ber_scanf" -> -
accept 13 "usr/lib/ldap/back_mdb-2.5.so.0.1.8" -> -
accept 28 "usr/lib/ldap/syncprov-2.5.so.0.1.8" -> -
accept 29 "usr/lib/ldap/back_mdb.so.2.0.200" -> -
accept 30 "usr/lib/ldap/syncprov.so.2.0.200" -> -
accept 15 "usr/lib/openldap/back_mdb-2.4.so.2.10.13" -> -
accept 31 "usr/lib/openldap/syncprov-2.4.so.2.10.13" -> -
accept 32 "usr/lib/openldap/back_mdb.so.2.0.200" -> -
accept 33 "usr/lib/openldap/syncprov.so.2.0.200" -> -
accept 34 "usr/lib/openldap/back_ldap.so" -> -
accept 35 "usr/lib/openldap/syncprov.so" -> -
accept 16 "usr/sbin/slapd" -> -
accept 17 "usr/sbin/slapauth" -> -
accept 18 "slapi_pblock_new slapi_entry_alloc" -> -
accept 19 "usr/bin/ldapsearch" -> -
accept 20 "usr/bin/ldapmodify" -> -
accept 21 "usr/bin/ldapurl" -> -
accept 22 "usr/bin/slapd" -> -
accept 23 "usr/bin/slapauth" -> -
accept 24 "libldap-2.5.so.0.1.8" -> 2.5.13
accept 25 "liblber-2.5.so.0.1.8" -> 2.5.13
accept 26 "usr/sbin/slapacl" -> -
accept 27 "usr/bin/slapacl" -> -
refuse "OPENLDAP_2.5"
refuse "uses OpenLDAP 2.5.13"
refuse "usr/lib/ldap/pqchecker.so.2.0.0"
