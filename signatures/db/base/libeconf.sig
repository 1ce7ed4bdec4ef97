# SPDX-License-Identifier: CC0-1.0
component  libeconf
type       library
purl       pkg:generic/libeconf@{version}
cpe        cpe:2.3:a:opensuse:libeconf:{version}:*:*:*:*:*:*:*
supplier   SUSE
license    MIT
url        vcs https://github.com/openSUSE/libeconf
alias      libeconf0

rule 1 soname "libeconf.so.{soversion}"
rule 2 filename "libeconf.so.0.{minor}.{patch}" version "0.{minor}.{patch}"
rule 3 symbols econf_readFile econf_getStringValueDef econf_requirePermissions

accept 1 "libeconf.so.0" -> -
accept 2 "libeconf.so.0.7.7" -> 0.7.7
accept 3 "econf_getStringValueDef econf_readFile econf_requirePermissions" -> -
refuse "LIBECONF_0.2"
