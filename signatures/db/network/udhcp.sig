# SPDX-License-Identifier: CC0-1.0
component  udhcp
type       application
purl       pkg:generic/udhcp@{version}
supplier   Russ Dill
license    GPL-2.0-or-later
alias      udhcpd udhcpc

# The programs of before BusyBox took them in. No Debian package has it: what it prints is known from its published source.
rule 1 strings rodata "udhcp server (v%s) started"
rule 2 strings rodata "udhcp client (v%s) started"
rule 3 lone "0.9.{patch}" needs 1,2 version "0.9.{patch}"

accept 1 "udhcp server (v%s) started" -> -
accept 2 "udhcp client (v%s) started" -> -
accept 3 "0.9.8" -> 0.9.8
refuse "udhcp server (v0.9.8) started"
