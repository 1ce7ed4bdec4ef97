# SPDX-License-Identifier: CC0-1.0
component  drbd-utils
type       application
purl       pkg:generic/drbd-utils@{version}
supplier   LINBIT
license    GPL-2.0-or-later
url        website https://www.linbit.com/drbd/
url        vcs https://github.com/LINBIT/drbd-utils
alias      drbd

rule 1 banner rodata "\nVersion: {version} (api:%d)\n%s\n"
rule 2 banner rodata "\nUser-Agent: drbdadm/{version} (%s; %s; %s; %s)"
rule 3 strings rodata "DRBD DrbdMon"
rule 4 strings rodata "DRBD_DRIVER_VERSION_OVERRIDE" "srcversion:"
rule 5 lone "9.{minor}.{patch}" version "9.{minor}.{patch}" needs 3,4
rule 6 strings rodata "\n\nTo get more details about a command issue 'drbdsetup help cmd'.\n"

accept 1 "\nVersion: 9.22.0 (api:%d)\n%s\n" -> 9.22.0
accept 2 "\nUser-Agent: drbdadm/9.22.0 (%s; %s; %s; %s)" -> 9.22.0
accept 3 "DRBD DrbdMon" -> -
accept 4 "DRBD_DRIVER_VERSION_OVERRIDE\0srcversion:" -> -
accept 5 "9.22.0" -> 9.22.0
accept 6 "\n\nTo get more details about a command issue 'drbdsetup help cmd'.\n" -> -
refuse "drbd: initialized. Version: 9.22.0 (api:2/proto:86-121)"
