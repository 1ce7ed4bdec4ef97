# SPDX-License-Identifier: CC0-1.0
component  opkg
type       application
purl       pkg:generic/opkg@{version}
supplier   opkg project
license    GPL-2.0-or-later
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/opkg-lede.git
alias      opkg-lede libopkg

rule 1 strings rodata "%s: Ignoring GNU extension type %c: %s." "Conffile %s using maintainer's setting."
rule 2 symbols opkg_install_pkg opkg_conf_init pkg_hash_fetch_by_name_version
rule 3 banner rodata "{start}opkg version {version}"
rule 4 soname "libopkg.so.{soversion}"

accept 1 "%s: Ignoring GNU extension type %c: %s.\n\0Conffile %s using maintainer's setting.\n" -> -
accept 2 "opkg_install_pkg opkg_conf_init pkg_hash_fetch_by_name_version" -> -
accept 3 "opkg version 0.2.2\n" -> 0.2.2
accept 4 "libopkg.so.1" -> -
refuse "/usr/lib/opkg/info/busybox.control"
refuse "opkg update"

