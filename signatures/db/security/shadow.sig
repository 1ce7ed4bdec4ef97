# SPDX-License-Identifier: CC0-1.0
component  shadow
type       application
purl       pkg:generic/shadow@{version}
cpe        cpe:2.3:a:shadow_project:shadow:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:debian:shadow:{version}:*:*:*:*:*:*:*
supplier   shadow-maint project
license    BSD-3-Clause AND GPL-2.0-or-later
url        vcs https://github.com/shadow-maint/shadow
alias      libsubid passwd login

# no text has the version
rule 2 strings rodata "%s: cannot lock %s; try again later.\n" "%s: failure while writing changes to %s\n"
rule 3 soname "libsubid.so.{soversion}"
rule 4 strings rodata "%s: failed to drop privileges (%s)\n"
rule 5 strings rodata "%s: option '%s' requires an argument" "/etc/login.defs"
rule 6 filename "newuidmap"
rule 7 filename "newgidmap"
rule 8 banner rodata "{start}libshadow{end}"
rule 9 filename "libsubid.so.4.0.0" <4.17.4
rule 10 filename "libsubid.so.5.0.0" >4.13
accept 2 "%s: cannot lock %s; try again later.\n\0%s: failure while writing changes to %s\n" -> -
accept 3 "libsubid.so.4" -> -
accept 4 "%s: failed to drop privileges (%s)\n" -> -
accept 5 "%s: option '%s' requires an argument\0/etc/login.defs" -> -
accept 6 "newuidmap" -> -
accept 7 "newgidmap" -> -
accept 8 "libshadow" -> -
accept 9 "libsubid.so.4.0.0" -> -
accept 10 "libsubid.so.5.0.0" -> -
refuse "libshadow.so"
refuse "edit /etc/login.defs with shadow-utils"
refuse "adduser: can't lock /etc/passwd"
