# SPDX-License-Identifier: CC0-1.0
component  libsepol
type       library
purl       pkg:generic/libsepol@{version}
cpe        cpe:2.3:a:selinux_project:selinux:{version}:*:*:*:*:*:*:*
supplier   SELinux project
license    LGPL-2.1-or-later
url        website https://selinuxproject.org
url        vcs https://github.com/SELinuxProject/selinux
alias      libsepol1 libsepol2

rule 1 soname "libsepol.so.{soversion}"
rule 2 symbols sepol_policydb_mls_enabled sepol_bool_key_create sepol_iface_query

accept 1 "libsepol.so.2" -> -
accept 2 "sepol_policydb_mls_enabled sepol_bool_key_create sepol_iface_query" -> -
refuse "LIBSEPOL_3.6"
