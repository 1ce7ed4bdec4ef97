# SPDX-License-Identifier: CC0-1.0
component  urngd
type       application
purl       pkg:generic/urngd@{version}
supplier   OpenWrt
license    GPL-2.0-only AND BSD-3-Clause
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/urngd.git

rule 1 strings rodata "injected %zub of entropy, less then %zub expected" "jent-rng init failed, err: %d"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "injected %zub of entropy, less then %zub expected\0jent-rng init failed, err: %d" -> -
accept 2 "1.0.2" -> 1.0.2
refuse "/sbin/urngd"
