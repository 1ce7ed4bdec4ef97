# SPDX-License-Identifier: CC0-1.0
component  can-utils
type       application
purl       pkg:generic/can-utils@{version}
supplier   Linux CAN project
license    GPL-2.0-only OR BSD-3-Clause
url        vcs https://github.com/linux-can/can-utils
alias      candump cansend cangen canplayer cansniffer slcand

rule 1 strings rodata "%s - dump CAN bus traffic.\n"
rule 2 strings rodata "%s - send CAN-frames via CAN_RAW sockets.\n"
rule 3 filename "bin/candump"
rule 4 filename "bin/cansend"
rule 5 filename "bin/canplayer"
rule 6 filename "bin/cansequence"

accept 1 "%s - dump CAN bus traffic.\n" -> -
accept 2 "%s - send CAN-frames via CAN_RAW sockets.\n" -> -
accept 3 "usr/bin/candump" -> -
accept 4 "usr/bin/cansend" -> -
accept 5 "usr/bin/canplayer" -> -
accept 6 "usr/bin/cansequence" -> -
refuse "candump can0"
