# SPDX-License-Identifier: CC0-1.0
component  ksmbd-tools
type       application
purl       pkg:generic/ksmbd-tools@{version}
supplier   Namjae Jeon
license    GPL-2.0-or-later

rule 1 strings rodata "ksmbd-tools version : %s"
rule 2 lone "3.{minor}.{patch}" needs 1 version "3.{minor}.{patch}"

accept 1 "ksmbd-tools version : %s" -> -
accept 2 "3.4.7" -> 3.4.7
refuse "ksmbd-tools version : 3.4.7"
