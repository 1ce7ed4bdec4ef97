# SPDX-License-Identifier: CC0-1.0
component  packagekit
type       application
purl       pkg:generic/packagekit@{version}
cpe        cpe:2.3:a:packagekit_project:packagekit:{version}:*:*:*:*:*:*:*
supplier   PackageKit project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://www.freedesktop.org/software/PackageKit/
url        vcs https://github.com/PackageKit/PackageKit
alias      libpackagekit-glib2 libpackagekit-glib2-18

rule 1 soname "libpackagekit-glib2.so.{soversion}"
rule 2 symbols pk_client_get_repo_list_async pk_group_bitfield_to_string pk_task_get_only_trusted
rule 3 filename "packagekitd"
rule 4 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 3

accept 1 "libpackagekit-glib2.so.18" -> -
accept 2 "pk_client_get_repo_list_async pk_group_bitfield_to_string pk_task_get_only_trusted" -> -
accept 3 "packagekitd" -> -
accept 4 "1.2.6" -> 1.2.6
refuse "org.freedesktop.PackageKit.Transaction"
