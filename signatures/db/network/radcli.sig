# SPDX-License-Identifier: CC0-1.0
component  radcli
type       library
purl       pkg:generic/radcli@{version}
supplier   radcli
license    BSD-2-Clause
alias      libradcli libradcli4

rule 1 soname "libradcli.so.{soversion}"
rule 2 symbols rc_aaa_ctx_get_secret rc_apply_config rc_add_config

accept 1 "libradcli.so.4" -> -
accept 2 "rc_aaa_ctx_get_secret rc_apply_config rc_add_config" -> -
refuse "/etc/radcli/radiusclient.conf"
