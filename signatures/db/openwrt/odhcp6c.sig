# SPDX-License-Identifier: CC0-1.0
component  odhcp6c
type       application
purl       pkg:generic/odhcp6c@{version}
supplier   OpenWrt
license    GPL-2.0-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/odhcp6c.git

rule 1 strings rodata "entering stateless-mode on %s" "Got a valid reply after %llums"
rule 2 strings rodata "entering stateless-mode on %s" "(re)starting transaction on %s"

accept 1 "entering stateless-mode on %s\0Got a valid reply after %llums" -> -
accept 2 "entering stateless-mode on %s\0(re)starting transaction on %s" -> -
refuse "proto_run_command \"$config\" odhcp6c"

