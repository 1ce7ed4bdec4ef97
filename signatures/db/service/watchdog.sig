# SPDX-License-Identifier: CC0-1.0
component  watchdog
type       application
purl       pkg:generic/watchdog@{version}
supplier   watchdog project
license    GPL-2.0-or-later
url        website http://watchdog.sourceforge.net
url        source-distribution https://sourceforge.net/projects/watchdog/files/watchdog/
alias      wd_keepalive wd_identify

rule 1 strings rodata "WATCHDOG PANIC: failed to reboot, trying hard-reset"
rule 2 filename "sbin/wd_keepalive"
rule 3 banner rodata "{start}stopping daemon (%d.%d)" arguments needs 1,2
rule 4 banner rodata "{start}starting daemon (%d.%d)" arguments needs 1,2

accept 1 "WATCHDOG PANIC: failed to reboot, trying hard-reset" -> -
accept 2 "usr/sbin/wd_keepalive" -> -
accept 3 "stopping daemon (%d.%d)" -> -
accept 4 "starting daemon (%d.%d):" -> -
refuse "watchdog: BUG: soft lockup"
