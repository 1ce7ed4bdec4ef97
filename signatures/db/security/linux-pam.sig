# SPDX-License-Identifier: CC0-1.0
component  linux-pam
type       library
purl       pkg:generic/linux-pam@{version}
cpe        cpe:2.3:a:linux-pam:linux-pam:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:kernel:linux-pam:{version}:*:*:*:*:*:*:*
supplier   Linux-PAM project
license    BSD-3-Clause OR GPL-2.0-or-later
url        website http://www.linux-pam.org/
url        vcs https://github.com/linux-pam/linux-pam
alias      libpam pam

# no text has the version
rule 1 soname "libpam.so.0"
rule 2 soname "libpam_misc.so.0"
rule 3 soname "libpamc.so.0"
rule 4 symbols pam_start pam_authenticate pam_modutil_getpwnam
rule 5 symbols pam_start_confdir pam_modutil_getpwnam >=1.4.0
rule 6 symbols misc_conv pam_misc_setenv pam_misc_drop_env
rule 7 strings rodata "PAM:unix_chkpwd"
rule 8 strings rodata "PAM %s: NULL pam handle passed"
rule 9 strings rodata "PAM pam_acct_mgmt: NULL pam handle passed"
rule 10 filename "security/pam_unix.so"
rule 11 filename "security/pam_permit.so"
rule 12 filename "security/pam_deny.so"
rule 13 filename "security/pam_rootok.so"
rule 14 filename "security/pam_env.so"
rule 15 filename "security/pam_limits.so"
rule 16 filename "security/pam_nologin.so"
rule 17 filename "security/pam_securetty.so"
rule 18 filename "security/pam_shells.so"
rule 19 filename "security/pam_wheel.so"
rule 20 filename "security/pam_lastlog.so"
rule 21 filename "security/pam_motd.so"
rule 22 filename "security/pam_mail.so"
rule 23 filename "security/pam_loginuid.so"
rule 24 filename "security/pam_keyinit.so"
rule 25 filename "security/pam_access.so"
rule 26 filename "security/pam_faildelay.so"
rule 27 filename "security/pam_faillock.so"
rule 28 filename "security/pam_succeed_if.so"
rule 29 filename "security/pam_time.so"
rule 30 filename "security/pam_umask.so"
rule 31 filename "security/pam_exec.so"
rule 32 filename "security/pam_echo.so"
rule 33 filename "security/pam_warn.so"
rule 34 filename "security/pam_xauth.so"
rule 35 filename "security/pam_debug.so"
rule 36 filename "security/pam_ftp.so"
rule 37 filename "security/pam_group.so"
rule 38 filename "security/pam_issue.so"
rule 39 filename "security/pam_listfile.so"
rule 40 filename "security/pam_localuser.so"
rule 41 filename "security/pam_mkhomedir.so"
rule 42 filename "security/pam_namespace.so"
rule 43 filename "security/pam_pwhistory.so"
rule 44 filename "security/pam_rhosts.so"
rule 45 filename "security/pam_selinux.so"
rule 46 filename "security/pam_sepermit.so"
rule 47 filename "security/pam_setquota.so"
rule 48 filename "security/pam_stress.so"
rule 49 filename "security/pam_timestamp.so"
rule 50 filename "security/pam_tty_audit.so"
rule 51 filename "security/pam_usertype.so"
rule 52 filename "security/pam_userdb.so"
rule 53 filename "security/pam_filter.so"
rule 54 filename "faillock"
rule 55 filename "mkhomedir_helper"
rule 56 filename "pwhistory_helper"
rule 57 filename "unix_update"
rule 58 filename "pam_timestamp_check"
rule 59 filename "pam_namespace_helper"
# NEWS: pam_modutil_check_user_in_passwd came with 1.5.0; pam_exec's quiet_log and misc_conv's buffer of 4096 bytes, 512 before,
# with 1.5.2; until 1.5.2 (1.5.3 is the next release) pam_modutil_getlogin read utmp
rule 60 symbols pam_start pam_modutil_check_user_in_passwd >=1.5.0
rule 61 strings rodata "pam_modutil_getlogin" "setutent" "getutline" "endutent" <=1.5.2 needs 4
rule 62 strings rodata "expose_authtok" "quiet_log" >=1.5.2
rule 63 getter misc_conv operand:4095 >=1.5.2 needs 2
accept 1 "libpam.so.0" -> -
accept 2 "libpam_misc.so.0" -> -
accept 3 "libpamc.so.0" -> -
accept 4 "pam_start pam_authenticate pam_modutil_getpwnam" -> -
accept 5 "pam_start_confdir pam_modutil_getpwnam" -> -
accept 6 "misc_conv pam_misc_setenv pam_misc_drop_env" -> -
accept 7 "PAM:unix_chkpwd" -> -
accept 8 "PAM %s: NULL pam handle passed" -> -
accept 9 "PAM pam_acct_mgmt: NULL pam handle passed" -> -
accept 10 "security/pam_unix.so" -> -
accept 11 "security/pam_permit.so" -> -
accept 12 "security/pam_deny.so" -> -
accept 13 "security/pam_rootok.so" -> -
accept 14 "security/pam_env.so" -> -
accept 15 "security/pam_limits.so" -> -
accept 16 "security/pam_nologin.so" -> -
accept 17 "security/pam_securetty.so" -> -
accept 18 "security/pam_shells.so" -> -
accept 19 "security/pam_wheel.so" -> -
accept 20 "security/pam_lastlog.so" -> -
accept 21 "security/pam_motd.so" -> -
accept 22 "security/pam_mail.so" -> -
accept 23 "security/pam_loginuid.so" -> -
accept 24 "security/pam_keyinit.so" -> -
accept 25 "security/pam_access.so" -> -
accept 26 "security/pam_faildelay.so" -> -
accept 27 "security/pam_faillock.so" -> -
accept 28 "security/pam_succeed_if.so" -> -
accept 29 "security/pam_time.so" -> -
accept 30 "security/pam_umask.so" -> -
accept 31 "security/pam_exec.so" -> -
accept 32 "security/pam_echo.so" -> -
accept 33 "security/pam_warn.so" -> -
accept 34 "security/pam_xauth.so" -> -
accept 35 "security/pam_debug.so" -> -
accept 36 "security/pam_ftp.so" -> -
accept 37 "security/pam_group.so" -> -
accept 38 "security/pam_issue.so" -> -
accept 39 "security/pam_listfile.so" -> -
accept 40 "security/pam_localuser.so" -> -
accept 41 "security/pam_mkhomedir.so" -> -
accept 42 "security/pam_namespace.so" -> -
accept 43 "security/pam_pwhistory.so" -> -
accept 44 "security/pam_rhosts.so" -> -
accept 45 "security/pam_selinux.so" -> -
accept 46 "security/pam_sepermit.so" -> -
accept 47 "security/pam_setquota.so" -> -
accept 48 "security/pam_stress.so" -> -
accept 49 "security/pam_timestamp.so" -> -
accept 50 "security/pam_tty_audit.so" -> -
accept 51 "security/pam_usertype.so" -> -
accept 52 "security/pam_userdb.so" -> -
accept 53 "security/pam_filter.so" -> -
accept 54 "faillock" -> -
accept 55 "mkhomedir_helper" -> -
accept 56 "pwhistory_helper" -> -
accept 57 "unix_update" -> -
accept 58 "pam_timestamp_check" -> -
accept 59 "pam_namespace_helper" -> -
accept 60 "pam_start pam_modutil_check_user_in_passwd" -> -
accept 61 "pam_modutil_getlogin\0setutent\0getutline\0endutent" -> -
accept 62 "debug\0expose_authtok\0use_first_pass\0quiet_log" -> -
accept 63 "4095" -> -
refuse "pam_modutil_getlogin"
refuse "expose_authtok"
refuse "Linux-PAM"
refuse "pam_cap.so"
