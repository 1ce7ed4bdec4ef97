# SPDX-License-Identifier: CC0-1.0
component  dovecot
type       application
purl       pkg:generic/dovecot@{version}
cpe        cpe:2.3:a:dovecot:dovecot:{version}:*:*:*:*:*:*:*
supplier   Dovecot
license    LGPL-2.1-only AND MIT
url        website https://dovecot.org/
url        vcs https://github.com/dovecot/core
alias      dovecot-core dovecot-imapd

# the version that every plug-in hands to the server
rule 1 banner rodata "{start}{d}.{d}.ABIv{d}({dotted}){end}" needs 2,3,4,9,10,11,12,13,14,15
# 2.4 keeps the number of its interface and its version apart; "2.4.1-4" is a build of 2.4.1
rule 2 strings rodata "Version mismatch: libdovecot-storage.so is '%s', while the running Dovecot binary is '%s'"
rule 3 strings rodata "DOVECOT_HOSTDOMAIN" "VERBOSE_PROCTITLE"
rule 4 strings rodata "net_accept() failed: %m" "https://www.dovecot.org/"
rule 5 lone "2.{minor}.{patch}-{d}" version "2.{minor}.{patch}" needs 2,3,4
rule 6 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 2,3,4
rule 7 banner rodata "dovecot_build_info\{version=\"{dotted}"
rule 8 banner rodata "{start}2.{d}.ABIv{d}{end}" needs 2,3,4,9,10,11,12,13,14,15
# those of others say with which release they were compiled
rule 9 filename "dovecot/modules/lib{d}_{word}_plugin.so" of acl apparmor autocreate charset_alias cmusieve expire fts fts_flatcurve fts_lucene fts_solr fts_squat imap_acl imap_filter_sieve imap_old_stats imap_quota imap_sieve imap_stats imap_zlib last_login lazy_expunge listescape mail_compress mail_crypt mail_crypt_acl mail_log mail_lua mailbox_alias notify notify_status old_stats pop3_migration push_notification push_notification_lua quota quota_clone replication sieve snappy snarf stats trash virtual welcome zlib
rule 10 filename "dovecot/modules/doveadm/lib{d}_{word}_plugin.so" of doveadm_acl doveadm_fts doveadm_fts_lucene doveadm_quota doveadm_sieve
rule 11 filename "dovecot/modules/sieve/lib{d}_{word}_plugin.so" of sieve_extprograms sieve_imapsieve sieve_storage_ldap
rule 12 filename "lib{word}.so" of authdb_imap authdb_ldap authdb_lua dict_ldap doveadm_fts_flatcurve_plugin doveadm_mail_crypt_plugin fs_compress fs_crypt fs_mail_crypt managesieve_login_settings managesieve_settings mech_gssapi old_stats_mail pigeonhole_settings ssl_iostream_openssl stats_auth
rule 13 filename "lib/dovecot/{word}" of aggregator anvil auth checkpassword-reply config deliver dict dict-expire director dns-client doveadm-server dovecot-config dovecot-lda gdbhelper imap imap-hibernate imap-login imap-urlauth imap-urlauth-login imap-urlauth-worker indexer indexer-worker ipc lmtp log maildirlock managesieve managesieve-login old-stats pop3 pop3-login quota-status rawlog replicator script script-login stats submission submission-login tcpwrap xml2text
rule 14 filename "libexec/dovecot/{word}" of aggregator anvil auth checkpassword-reply config deliver dict dict-expire director dns-client doveadm-server dovecot-config dovecot-lda gdbhelper imap imap-hibernate imap-login imap-urlauth imap-urlauth-login imap-urlauth-worker indexer indexer-worker ipc lmtp log maildirlock managesieve managesieve-login old-stats pop3 pop3-login quota-status rawlog replicator script script-login stats submission submission-login tcpwrap xml2text
rule 15 soname "libdovecot{any}.so.{soversion}"
accept 1 "2.3.ABIv19(2.3.19.1)" -> 2.3.19.1
accept 9 "usr/lib/dovecot/modules/lib20_fts_plugin.so" -> -
accept 10 "usr/lib/dovecot/modules/doveadm/lib10_doveadm_acl_plugin.so" -> -
accept 11 "usr/lib/dovecot/modules/sieve/lib90_sieve_imapsieve_plugin.so" -> -
accept 12 "libauthdb_imap.so" -> -
accept 13 "usr/lib/dovecot/imap" -> -
accept 14 "usr/libexec/dovecot/imap" -> -
accept 15 "libdovecot-sieve.so.0" -> -
accept 2 "Version mismatch: libdovecot-storage.so is '%s', while the running Dovecot binary is '%s'" -> -
accept 3 "DOVECOT_HOSTDOMAIN\0VERBOSE_PROCTITLE" -> -
accept 4 "net_accept() failed: %m\0https://www.dovecot.org/" -> -
accept 5 "2.4.1-4" -> 2.4.1
accept 6 "2.4.1" -> 2.4.1
accept 7 "dovecot_build_info\{version=\"2.4.1-4\",revision=\"7d8c0e5759\"} 1\n" -> 2.4.1
accept 8 "\x002.4.ABIv1\0" -> -
refuse "Dovecot ready."
refuse "usr/lib/dovecot/modules/lib90_antispam_plugin.so"
