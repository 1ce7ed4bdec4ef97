# SPDX-License-Identifier: CC0-1.0
component  thermald
type       application
purl       pkg:generic/thermald@{version}
supplier   Intel
license    GPL-2.0-only
url        website https://01.org/linux-thermal-daemon
url        vcs https://github.com/intel/thermal_daemon
alias      thermal_daemon intel-thermal-daemon

rule 1 strings rodata ">>thd_cdev_set_state temperature %d:%d index:%d state:%d :zone:%d"
rule 2 lone "{major1}.{minor}.{patch}" needs 1

accept 1 ">>thd_cdev_set_state temperature %d:%d index:%d state:%d :zone:%d" -> -
accept 2 "2.5.9" -> 2.5.9
refuse "thermald 2.5.9"
