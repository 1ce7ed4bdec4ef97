# SPDX-License-Identifier: CC0-1.0
component  sudo
type       application
purl       pkg:generic/sudo@{version}
cpe        cpe:2.3:a:sudo_project:sudo:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:todd_miller:sudo:{version}:*:*:*:*:*:*:*
supplier   Todd C. Miller
license    ISC
url        website https://www.sudo.ws/
url        vcs https://github.com/sudo-project/sudo
alias      libsudo_util sudoers

# no soname rule: the version is only in the programs, which link the library of the same release
rule 1 banner rodata "{start}sudoers {version}{end}" needs 3
rule 2 banner rodata "{start}Sudo Logsrvd {version}{end}"
rule 3 symbols sudoers_policy sudoers_audit sudoers_io
rule 4 strings rodata "Sudo version %s\n" "sudo_fatal"
rule 5 strings rodata "%s version %s\n" "sudoers_policy"
rule 6 banner rodata "{start}Sudo Sendlog {version}{end}"
rule 7 banner rodata "{start}Sudo Audit Server {version}{end}"
rule 8 filename "libsudo_util.so.0.{d}.{d}"
rule 9 symbols sudo_debug_register_v1 sudo_conf_read_v1 sudo_lock_file_v1
rule 10 filename "sudo_noexec.so"
rule 11 filename "sudo_intercept.so"
rule 12 filename "sudo/sesh"
rule 13 filename "sudo/group_file.so"
rule 14 filename "sudo/system_group.so"
rule 15 filename "sudo/audit_json.so"
rule 16 lone "1.{minor}.{patch}p{micro}" version "1.{minor}.{patch}p{micro}" needs 3,4,5,2,6,20,21,22,15
rule 17 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 3,4,5,2,6,20,21,22,15 >=1.6
rule 18 filename "sudoers.so"
rule 19 filename "sudo.so" needs 3
rule 20 filename "visudo"
rule 21 filename "sudoreplay"
rule 22 filename "cvtsudoers"
accept 1 "\0sudoers 1.9.13p3\0" -> 1.9.13p3
accept 2 "\0Sudo Logsrvd 1.9.13p3\0" -> 1.9.13p3
accept 3 "sudoers_policy sudoers_audit sudoers_io" -> -
accept 4 "Sudo version %s\n\0sudo_fatal" -> -
accept 5 "%s version %s\n\0sudoers_policy" -> -
accept 6 "\0Sudo Sendlog 1.9.13p3\0" -> 1.9.13p3
accept 7 "\0Sudo Audit Server 1.9.13p3\0" -> 1.9.13p3
accept 8 "libsudo_util.so.0.0.0" -> -
accept 9 "sudo_debug_register_v1 sudo_conf_read_v1 sudo_lock_file_v1" -> -
accept 10 "sudo_noexec.so" -> -
accept 11 "sudo_intercept.so" -> -
accept 12 "usr/libexec/sudo/sesh" -> -
accept 13 "usr/libexec/sudo/group_file.so" -> -
accept 14 "usr/libexec/sudo/system_group.so" -> -
accept 15 "usr/libexec/sudo/audit_json.so" -> -
accept 16 "1.9.13p3" -> 1.9.13p3
accept 17 "1.9.5" -> 1.9.5
accept 18 "sudoers.so" -> -
accept 19 "sudo.so" -> -
accept 20 "visudo" -> -
accept 21 "sudoreplay" -> -
accept 22 "cvtsudoers" -> -
refuse "#includedir /etc/sudoers.d needs sudo 1.7.2"
refuse "# sudoers 1.9 syntax"
