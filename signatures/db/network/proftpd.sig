# SPDX-License-Identifier: CC0-1.0
component  proftpd
type       application
purl       pkg:generic/proftpd@{version}
cpe        cpe:2.3:a:proftpd:proftpd:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:proftpd_project:proftpd:{version}:*:*:*:*:*:*:*
supplier   ProFTPD Project
license    GPL-2.0-or-later
url        website http://www.proftpd.org/
url        vcs https://github.com/proftpd/proftpd
alias      proftpd-core proftpd-basic proftpd-dfsg

rule 1 banner rodata "{start}ProFTPD {version} standalone mode SHUTDOWN"
rule 2 banner rodata "{start}ProFTPD Version {version}{end}" needs 1,4,5
rule 3 banner rodata "  Version: {version} (" needs 4,5
rule 4 strings rodata "WARNING: attempt to overflow internal ProFTPD buffers"
rule 5 strings rodata "ProFTPD terminating (signal %d)"
# modules of others lie in the same folder
rule 6 filename "proftpd/mod_{word}.so" of auth_file auth_otp auth_pam auth_unix ban cap copy ctrls ctrls_admin deflate delay digest dnsbl dynmasq exec facl geoip ident ifsession ifversion lang ldap load log_forensic ls memcache qos quotatab quotatab_file quotatab_ldap quotatab_radius
rule 8 filename "proftpd/mod_{word}.so" of quotatab_sql radius ratio readme redis rewrite sftp sftp_pam sftp_sql shaper site_misc snmp sql sql_mysql sql_odbc sql_passwd sql_postgres sql_sqlite statcache tls tls_fscache tls_memcache tls_redis tls_shmcache unique_id wrap wrap2 wrap2_file wrap2_redis wrap2_sql xfer
rule 7 filename "ftpscrub"

accept 1 "ProFTPD 1.3.8c standalone mode SHUTDOWN" -> 1.3.8c
accept 2 "ProFTPD Version 1.3.8c" -> 1.3.8c
accept 3 "  Version: 1.3.8c (maint)" -> 1.3.8c
accept 4 "WARNING: attempt to overflow internal ProFTPD buffers" -> -
accept 5 "ProFTPD terminating (signal %d)" -> -
accept 6 "usr/lib/proftpd/mod_auth_file.so" -> -
accept 8 "usr/lib/proftpd/mod_tls.so" -> -
accept 7 "ftpscrub" -> -
refuse "ProFTPD 1.2.5 is vulnerable"
refuse "220 ProFTPD 1.3.8 Server ready"
refuse "usr/lib/proftpd/mod_vroot.so"
