# SPDX-License-Identifier: CC0-1.0
component  libsigrok
type       library
purl       pkg:generic/libsigrok@{version}
supplier   sigrok project
license    GPL-3.0-or-later
url        website https://sigrok.org/wiki/Libsigrok
url        vcs git://sigrok.org/libsigrok
alias      libsigrok4

rule 1 soname "libsigrok.so.{soversion}"
rule 2 symbols sr_package_version_string_get sr_log_callback_set sr_dev_channel_enable
rule 3 getter sr_package_version_string_get string "{dotted}"

accept 1 "libsigrok.so.4" -> -
accept 2 "sr_package_version_string_get sr_log_callback_set sr_dev_channel_enable" -> -
accept 3 "0.5.2" -> 0.5.2
refuse "libsigrok 0.5.2/5:1:1"
