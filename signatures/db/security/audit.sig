# SPDX-License-Identifier: CC0-1.0
component  audit
type       library
purl       pkg:generic/audit@{version}
cpe        cpe:2.3:a:linux_audit_project:linux_audit:{version}:*:*:*:*:*:*:*
supplier   Red Hat
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://people.redhat.com/sgrubb/audit/
url        vcs https://github.com/linux-audit/audit-userspace
alias      libaudit libaudit1 auditd auditctl libauparse

rule 1 soname "libaudit.so.{soversion}"
rule 2 soname "libauparse.so.{soversion}"
rule 3 symbols audit_delete_rule_data audit_make_equivalent audit_set_loginuid_immutable

accept 1 "libaudit.so.1" -> -
accept 2 "libauparse.so.0" -> -
accept 3 "audit_delete_rule_data audit_make_equivalent audit_set_loginuid_immutable" -> -
refuse "audit: type=1400"
