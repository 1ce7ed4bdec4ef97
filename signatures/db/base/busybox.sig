# SPDX-License-Identifier: CC0-1.0
component  busybox
type       application
applets
purl       pkg:generic/busybox@{version}
cpe        cpe:2.3:a:busybox:busybox:{version}:*:*:*:*:*:*:*
supplier   BusyBox project
license    GPL-2.0-only >=1.3.0
license    GPL-2.0-or-later <1.3.0
url        website http://www.busybox.net
url        vcs https://git.busybox.net/busybox

rule 1 banner rodata "BusyBox v{dotted} ("
rule 2 banner rodata "syslogd started: BusyBox v{dotted}{end}"
rule 3 banner rodata "crond (busybox {dotted}) started, log level"
rule 4 banner rodata "SERVER_SOFTWARE=busybox httpd/{dotted}{end}"
rule 5 strings rodata ": applet not found\n" "This is not GNU sed version 4.0"
rule 6 strings rodata "BusyBox is a multi-call binary that combines many common Unix" ": applet not found\n"
rule 7 banner rodata "BusyBox v{dotted}.git ("
rule 8 strings rodata "BusyBox is copyrighted by many authors between 1998-20" ": applet not found\n"
accept 1 "BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1)" -> 1.35.0
accept 2 "syslogd started: BusyBox v1.35.0\0" -> 1.35.0
accept 3 "crond (busybox 1.19.4) started, log level %d" -> 1.19.4
accept 4 "SERVER_SOFTWARE=busybox httpd/1.37.0" -> 1.37.0
accept 5 "This is not GNU sed version 4.0\0: applet not found\n" -> -
accept 6 "\tBusyBox is a multi-call binary that combines many common Unix\n\tutilities\0: applet not found\n" -> -
accept 7 "BusyBox v1.20.0.git (2012-05-01 10:00:00 CEST)" -> 1.20.0
accept 8 "BusyBox is copyrighted by many authors between 1998-2015.\n\0: applet not found\n" -> -
refuse "# BusyBox v1.30 has a broken sed"
refuse "Adapted from busybox 1.19"
refuse "This is not GNU sed version 4.0"
