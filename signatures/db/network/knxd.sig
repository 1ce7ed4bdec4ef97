# SPDX-License-Identifier: CC0-1.0
component  knxd
type       application
purl       pkg:generic/knxd@{version}
supplier   knxd
license    GPL-2.0-or-later
alias      eibd

rule 1 strings rodata "Usage: knxd [-l?V] [--list] [--help] [--usage] [--version]\n"
rule 2 strings rodata "Error setting up the KNX router." "could not exec knxd_args helper"
rule 3 lone "0.{minor2}.{patch}" needs 1,2 version "0.{minor}.{patch}"
rule 4 lone "0.{minor2}.{patch}.{micro}" needs 1,2 version "0.{minor}.{patch}.{micro}"

accept 1 "Usage: knxd [-l?V] [--list] [--help] [--usage] [--version]\n" -> -
accept 2 "Error setting up the KNX router.\0could not exec knxd_args helper" -> -
accept 3 "0.14.73" -> 0.14.73
accept 4 "0.14.54.1" -> 0.14.54.1
refuse "knxd 0.14.54"
