# SPDX-License-Identifier: CC0-1.0
component  rsyslog
type       application
purl       pkg:generic/rsyslog@{version}
cpe        cpe:2.3:a:rsyslog:rsyslog:{version}:*:*:*:*:*:*:*
supplier   Adiscon GmbH
license    GPL-3.0-or-later AND LGPL-3.0-or-later AND Apache-2.0
url        website https://www.rsyslog.com/
url        vcs https://github.com/rsyslog/rsyslog
alias      rsyslogd

rule 1 banner rodata "rsyslogd  {version} (aka %4d.%2.2d) compiled with:"
rule 2 banner rodata "rsyslogd {version}, compiled with:"
rule 3 strings rodata "rsyslogd: parent ready for forking"
rule 4 filename "rsyslog/{word}.so" of fmhash im3195 imbatchreport imcap imczmq imdocker imdtls imfile imgssapi imhiredis imjournal imkafka imklog imkmsg immark impcap improg impstats imptcp imrelp imsolaris imtcp imtuxedoulog imudp imuxsock lmcry_gcry lmcry_ossl lmgssutil lmhashlib lmnet lmnetstrms lmnsd_gtls lmnsd_ossl lmnsd_ptcp lmregexp lmrsys lmsig_gt lmsig_ksi_ls12 lmtcpclt lmtcpsrv lmzlibw lmzstdw mmanon mmaudit mmcount mmdarwin mmdblookup mmexternal mmfields mmgrok
rule 6 filename "rsyslog/{word}.so" of mmjsonparse mmkubernetes mmnormalize mmpstrucdata mmrfc5424addhmac mmrm1stspace mmsequence mmsnmptrapd mmtaghostname mmutf8fix omamqp1 omazureeventhubs omclickhouse omczmq omdtls omelasticsearch omfile-hardened omgssapi omhdfs omhiredis omhttp omhttpfs omjournal omkafka omlibdbi ommail ommongodb ommysql omoracle ompgsql omprog omrabbitmq omrelp omruleset omsnmp omstdout omtcl omtemplate omtesting omudpspoof omuxsock pmaixforwardedfrom pmciscoios pmcisconames pmdb2diag pmlastmsg pmnormalize pmnull pmpanngfw pmsnare
rule 5 lone "{major1}.{minor}.{patch1}" >=5.0 <10.0 needs 4

accept 1 "rsyslogd  8.2302.0 (aka %4d.%2.2d) compiled with:\n" -> 8.2302.0
accept 2 "rsyslogd 7.4.4, compiled with:\n" -> 7.4.4
accept 3 "rsyslogd: parent ready for forking\n" -> -
accept 4 "usr/lib/rsyslog/imuxsock.so" -> -
accept 6 "usr/lib/rsyslog/mmjsonparse.so" -> -
accept 5 "8.2302.0" -> 8.2302.0
refuse "rsyslogd 8.2302.0 or newer"
