# SPDX-License-Identifier: CC0-1.0
component  uhubctl
type       application
purl       pkg:generic/uhubctl@{version}
supplier   Vadim Mikhailov
license    GPL-2.0-only
url        vcs https://github.com/mvp/uhubctl

rule 1 strings rodata "uhubctl: utility to control USB port power for smart hubs.\n"
rule 2 lone "2.{minor}.{patch}-{d}" version "2.{minor}.{patch}" needs 1

accept 1 "uhubctl: utility to control USB port power for smart hubs.\n" -> -
accept 2 "2.6.0-1" -> 2.6.0
refuse "uhubctl 2.6.0"
