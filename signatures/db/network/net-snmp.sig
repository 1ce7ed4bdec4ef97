# SPDX-License-Identifier: CC0-1.0
component  net-snmp
type       application
purl       pkg:generic/net-snmp@{version}
cpe        cpe:2.3:a:net-snmp:net-snmp:{version}:*:*:*:*:*:*:*
supplier   Net-SNMP project
license    BSD-3-Clause AND MIT-CMU
url        website https://net-snmp.sourceforge.net/
url        vcs https://github.com/net-snmp/net-snmp
alias      snmpd snmp libsnmp libnetsnmp snmptrapd

rule 1 soname "libnetsnmp.so.{soversion}"
rule 2 symbols netsnmp_init_mib netsnmp_ds_get_boolean snmp_sess_open
rule 3 lone "5.{minor1}.{patch1}" version "5.{minor}.{patch}" needs 1,2,9
rule 4 soname "libnetsnmpagent.so.{soversion}"
rule 5 soname "libnetsnmpmibs.so.{soversion}"
rule 6 soname "libnetsnmptrapd.so.{soversion}"
rule 7 soname "libnetsnmphelpers.so.{soversion}"
rule 8 soname "libsnmp.so.{soversion}"
rule 9 strings rodata "NET-SNMP version: %s"
rule 10 strings rodata "USAGE: snmpget " "Only %d allowed in one request."
rule 11 strings rodata "Usage: snmptrapd [OPTIONS] [LISTENING ADDRESSES]"
rule 12 strings rodata "(run snmpd with -Dmib_init for a list)"
rule 13 lone "5.{minor1}.{patch1}.{any}" version "5.{minor}.{patch}" needs 1,2,9
rule 14 lone "5.{minor1}" version "5.{minor}" needs 1,2,9
rule 20 strings rodata "USAGE: snmpwalk "
rule 21 strings rodata "USAGE: snmpset "
rule 22 strings rodata "USAGE: snmpgetnext "
rule 23 strings rodata "USAGE: snmpbulkget "
rule 24 strings rodata "USAGE: snmpbulkwalk "
rule 25 strings rodata "USAGE: snmptrap "
rule 26 strings rodata "USAGE: snmptable "
rule 27 strings rodata "USAGE: snmpstatus "
rule 15 symbols netsnmp_register_scalar netsnmp_create_handler_registration init_agent
rule 16 lone "5.{minor1}.{patch1}" version "5.{minor}.{patch}" needs 8

accept 1 "libnetsnmp.so.40" -> -
accept 2 "netsnmp_init_mib netsnmp_ds_get_boolean snmp_sess_open" -> -
accept 3 "5.9.3" -> 5.9.3
accept 4 "libnetsnmpagent.so.40" -> -
accept 5 "libnetsnmpmibs.so.40" -> -
accept 6 "libnetsnmptrapd.so.40" -> -
accept 7 "libnetsnmphelpers.so.30" -> -
accept 8 "libsnmp.so.40" -> -
accept 9 "NET-SNMP version: %s\n" -> -
accept 10 "USAGE: snmpget \0Only %d allowed in one request.\n" -> -
accept 11 "Usage: snmptrapd [OPTIONS] [LISTENING ADDRESSES]\n" -> -
accept 12 "\t\t\t  (run snmpd with -Dmib_init for a list)\n" -> -
accept 13 "5.9.4.pre2" -> 5.9.4
accept 14 "5.9" -> 5.9
accept 20 "USAGE: snmpwalk " -> -
accept 21 "USAGE: snmpset " -> -
accept 22 "USAGE: snmpgetnext " -> -
accept 23 "USAGE: snmpbulkget " -> -
accept 24 "USAGE: snmpbulkwalk " -> -
accept 25 "USAGE: snmptrap " -> -
accept 26 "USAGE: snmptable " -> -
accept 27 "USAGE: snmpstatus " -> -
accept 15 "netsnmp_register_scalar netsnmp_create_handler_registration init_agent" -> -
accept 16 "5.9.3" -> 5.9.3
refuse "NET-SNMP version 5.9.3 needed"

