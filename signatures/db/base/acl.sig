# SPDX-License-Identifier: CC0-1.0
component  acl
type       library
purl       pkg:generic/acl@{version}
cpe        cpe:2.3:a:acl_project:acl:{version}:*:*:*:*:*:*:*
supplier   acl project (Savannah)
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website https://savannah.nongnu.org/projects/acl/
url        vcs https://git.savannah.nongnu.org/git/acl.git
alias      libacl libacl1

rule 1 soname "libacl.so.1"
rule 2 filename "libacl.so.1.1.{major1}{minor1}{patch2}"
rule 3 symbols acl_get_file acl_set_file acl_from_text perm_copy_file
rule 4 strings rodata "%s %s -- set file access control lists\n"
rule 5 strings rodata "%s %s -- get file access control lists\n"
rule 6 strings rodata "%s: access ACL '%s': %s at entry %d\n" "%s: cannot get access ACL text on '%s': %s\n"
rule 7 banner rodata "{start}%s 2.{minor}.{patch}\n" version "2.{minor}.{patch}" needs 4,5
accept 1 "libacl.so.1" -> -
accept 2 "libacl.so.1.1.2301" -> 2.3.1
accept 3 "acl_get_file acl_set_file acl_from_text perm_copy_file" -> -
accept 4 "%s %s -- set file access control lists\nUsage: %s %s\n" -> -
accept 5 "%s %s -- get file access control lists\nUsage: %s [-%s] file ...\n" -> -
accept 6 "%s: access ACL '%s': %s at entry %d\n\0%s: cannot get access ACL text on '%s': %s\n" -> -
accept 7 "\0%s 2.3.1\n\0" -> 2.3.1
refuse "libacl.so.1.1.0"
refuse "rsync: get_acl: %s: sys_acl_get_file(%s, %s): %s"
