# SPDX-License-Identifier: CC0-1.0
component  libselinux
type       library
purl       pkg:generic/libselinux@{version}
supplier   SELinux project
license    LicenseRef-libselinux-public-domain
url        website https://selinuxproject.org
url        vcs https://github.com/SELinuxProject/selinux
alias      libselinux1 selinux

rule 1 soname "libselinux.so.1"
rule 2 symbols selinux_status_getenforce matchpathcon_filespec_destroy set_matchpathcon_printf

accept 1 "libselinux.so.1" -> -
accept 2 "selinux_status_getenforce matchpathcon_filespec_destroy set_matchpathcon_printf" -> -
refuse "libselinux is not available"
