# SPDX-License-Identifier: CC0-1.0
component  pptp-linux
type       application
purl       pkg:generic/pptp-linux@{version}
supplier   pptpclient project
license    GPL-2.0-or-later
url        website http://pptpclient.sourceforge.net/
url        source-distribution https://sourceforge.net/projects/pptpclient/files/pptp/
alias      pptp pptp-client pptpclient

rule 1 banner rodata "{start}pptp version {dotted}{end}"
rule 2 strings rodata "Packet timeout %s (%f) out of range: should be between 0.01 and 10 seconds\n"

accept 1 "pptp version 1.10.0" -> 1.10.0
accept 2 "Packet timeout %s (%f) out of range: should be between 0.01 and 10 seconds\n" -> -
refuse "pptp version mismatch"
