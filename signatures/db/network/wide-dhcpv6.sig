# SPDX-License-Identifier: CC0-1.0
component  wide-dhcpv6
type       application
purl       pkg:generic/wide-dhcpv6@{version}
supplier   WIDE project
license    BSD-3-Clause
url        website http://wide-dhcpv6.sourceforge.net/
url        source-distribution https://sourceforge.net/projects/wide-dhcpv6/files/
alias      dhcp6c dhcp6s dhcp6relay dhcp6ctl wide-dhcpv6-client wide-dhcpv6-server

rule 1 strings rodata "usage: dhcp6c [-c configfile] [-dDfi] [-p pid-file] interface [interfaces...]"
rule 2 strings rodata "usage: dhcp6s [-c configfile] [-dDf] [-k ctlkeyfile] [-p ctlport] [-P pidfile] intface"
rule 3 strings rodata "usage: dhcp6ctl [-C|-S] [-a ctladdr] [-k keyfile] [-p ctlport] command..."

accept 1 "usage: dhcp6c [-c configfile] [-dDfi] [-p pid-file] interface [interfaces...]" -> -
accept 2 "usage: dhcp6s [-c configfile] [-dDf] [-k ctlkeyfile] [-p ctlport] [-P pidfile] intface" -> -
accept 3 "usage: dhcp6ctl [-C|-S] [-a ctladdr] [-k keyfile] [-p ctlport] command..." -> -
refuse "/etc/wide-dhcpv6/dhcp6c.conf"
