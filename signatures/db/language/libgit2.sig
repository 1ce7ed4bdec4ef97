# SPDX-License-Identifier: CC0-1.0
component  libgit2
type       library
purl       pkg:generic/libgit2@{version}
cpe        cpe:2.3:a:libgit2:libgit2:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:libgit2_project:libgit2:{version}:*:*:*:*:*:*:*
supplier   libgit2 project
license    GPL-2.0-only WITH GCC-exception-2.0
url        website https://libgit2.github.com/
url        vcs https://github.com/libgit2/libgit2
alias      libgit2-1.5 libgit2-1.9

rule 1 banner rodata "{start}--\nlibgit2 {dotted}\n\n"
rule 2 soname "libgit2.so.{soversion}"
rule 3 symbols git_libgit2_init git_odb_open_rstream git_transaction_lock_ref
rule 4 strings rodata "index inconsistency, truncated index while loading expected conflict '%s'" "object to checkout does not match repository"
rule 5 banner rodata "{start}libgit2 {dotted}{end}" needs 4

accept 1 "--\nlibgit2 1.9.0\n\n" -> 1.9.0
accept 2 "libgit2.so.1.9" -> -
accept 3 "git_libgit2_init git_odb_open_rstream git_transaction_lock_ref" -> -
accept 4 "index inconsistency, truncated index while loading expected conflict '%s'\0object to checkout does not match repository" -> -
accept 5 "libgit2 1.9.0" -> 1.9.0
refuse "User-Agent: git/1.0 (libgit2 0.27.7)"
