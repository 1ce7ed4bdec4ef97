# SPDX-License-Identifier: CC0-1.0
component  libsemanage
type       library
purl       pkg:generic/libsemanage@{version}
supplier   SELinux project
license    LGPL-2.1-or-later
url        website https://selinuxproject.org
url        vcs https://github.com/SELinuxProject/selinux
alias      libsemanage1 libsemanage2

rule 1 soname "libsemanage.so.{soversion}"
rule 2 symbols semanage_fcontext_set_type semanage_ibpkey_count_local semanage_seuser_query_local

accept 1 "libsemanage.so.2" -> -
accept 2 "semanage_fcontext_set_type semanage_ibpkey_count_local semanage_seuser_query_local" -> -
refuse "libsemanage.semanage_direct_commit"
