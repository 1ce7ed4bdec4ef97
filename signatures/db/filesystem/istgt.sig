# SPDX-License-Identifier: CC0-1.0
component  istgt
type       application
purl       pkg:generic/istgt@{version}
supplier   Daisuke Aoyama
license    BSD-2-Clause
url        website http://www.peach.ne.jp/archives/istgt/

rule 1 strings rodata "iSCSI Target Controller version %s (%s) on %s from %s\n"
rule 2 strings rodata "istgt version %s (%s)\n"
rule 3 lone "0.{minor1}" version "0.{minor}" needs 1,2

accept 1 "iSCSI Target Controller version %s (%s) on %s from %s\n" -> -
accept 2 "istgt version %s (%s)\n" -> -
accept 3 "0.4" -> 0.4
refuse "istgt version 0.4 (20111008)"
