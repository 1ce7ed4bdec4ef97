# SPDX-License-Identifier: CC0-1.0
component  zabbix
type       application
purl       pkg:generic/zabbix@{version}
cpe        cpe:2.3:a:zabbix:zabbix:{version}:*:*:*:*:*:*:*
supplier   Zabbix
license    GPL-2.0-or-later
url        website http://zabbix.com
url        vcs https://git.zabbix.com/scm/zbx/zabbix.git
alias      zabbix-agent zabbix-agentd zabbix-proxy zabbix-proxy-pgsql zabbix-server zabbix-sender

rule 1 banner rodata "{start}Zabbix {dotted}{end}" needs 2,3,4
rule 2 strings rodata "\"%s\" configuration parameter cannot be used: Zabbix %s was compiled without %s"
rule 3 strings rodata "Zabbix Agent stopped. Zabbix %s (revision %s)."
rule 4 strings rodata "Zabbix Proxy stopped. Zabbix %s (revision %s)."
rule 5 lone "{major1}.{minor1}.{patch}" >=4.0 <9.0 needs 2,3,4
accept 1 "Zabbix 6.0.14" -> 6.0.14
accept 2 "\"%s\" configuration parameter cannot be used: Zabbix %s was compiled without %s" -> -
accept 3 "Zabbix Agent stopped. Zabbix %s (revision %s)." -> -
accept 4 "Zabbix Proxy stopped. Zabbix %s (revision %s)." -> -
accept 5 "6.0.14" -> 6.0.14
refuse "Zabbix home page: <http://www.zabbix.com>"
