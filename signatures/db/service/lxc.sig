# SPDX-License-Identifier: CC0-1.0
component  lxc
type       application
purl       pkg:generic/lxc@{version}
cpe        cpe:2.3:a:linuxcontainers:lxc:{version}:*:*:*:*:*:*:*
supplier   LXC project
license    LGPL-2.1-or-later
url        website https://linuxcontainers.org/
url        vcs https://github.com/lxc/lxc
alias      liblxc liblxc1 lxc-start

rule 1 soname "liblxc.so.{soversion}"
rule 2 symbols lxc_container_get lxc_attach_run_command lxc_config_item_is_supported
rule 3 getter lxc_get_version string "{dotted}"

accept 1 "liblxc.so.1" -> -
accept 2 "lxc_container_get lxc_attach_run_command lxc_config_item_is_supported" -> -
accept 3 "6.0.4" -> 6.0.4
refuse "lxc.rootfs.path"
