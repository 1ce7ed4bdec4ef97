# SPDX-License-Identifier: CC0-1.0
component  ostree
type       application
purl       pkg:generic/ostree@{version}
cpe        cpe:2.3:a:ostree_project:ostree:{version}:*:*:*:*:*:*:*
supplier   OSTree
license    LGPL-2.0-or-later
alias      libostree libostree-1

rule 1 soname "libostree-1.so.{soversion}"
rule 2 symbols ostree_check_version ostree_repo_append_gpg_signature ostree_repo_abort_transaction
rule 3 banner rodata "{start}libostree/{dotted}{end}" needs 1,2
rule 4 strings rodata "This remote has content not fetched via libostree"
rule 5 lone "{major4}.{minor}" >=2016.1 <2100 needs 4

accept 1 "libostree-1.so.1" -> -
accept 2 "ostree_check_version ostree_repo_append_gpg_signature ostree_repo_abort_transaction" -> -
accept 3 "libostree/2025.2" -> 2025.2
accept 4 "This remote has content not fetched via libostree" -> -
accept 5 "2022.7" -> 2022.7
refuse "libostree/2025.2"
