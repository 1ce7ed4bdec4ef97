# SPDX-License-Identifier: CC0-1.0
component  dhcpcd
type       application
purl       pkg:generic/dhcpcd@{version}
cpe        cpe:2.3:a:dhcpcd_project:dhcpcd:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:roy_marples:dhcpcd:{version}:*:*:*:*:*:*:*
supplier   Roy Marples
license    BSD-2-Clause
url        website https://roy.marples.name/projects/dhcpcd
url        vcs https://github.com/NetworkConfiguration/dhcpcd
alias      dhcpcd5 dhcpcd-base

rule 1 banner rodata "{start}dhcpcd {version}\n%s\n"
rule 2 banner rodata "{start}dhcpcd-{version} starting"
rule 3 strings rodata "dhcpcd already running on pid %d (%s)"
rule 4 filename "dhcpcd/dev/udev.so"
rule 5 banner rodata "{start}dhcpcd {version}\nCopyright (c) "
rule 6 strings rodata "sending commands to dhcpcd process"

accept 1 "dhcpcd 9.4.1\n%s\n" -> 9.4.1
accept 2 "dhcpcd-9.4.1 starting" -> 9.4.1
accept 3 "dhcpcd already running on pid %d (%s)" -> -
accept 4 "usr/lib/dhcpcd/dev/udev.so" -> -
accept 5 "dhcpcd 6.11.5\nCopyright (c) 2006-2016 Roy Marples\n" -> 6.11.5
accept 6 "sending commands to dhcpcd process" -> -
refuse "vendor class dhcpcd-9.4.1:Linux"

