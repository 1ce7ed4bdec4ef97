# SPDX-License-Identifier: CC0-1.0
component  apache-httpd
type       application
purl       pkg:generic/apache-httpd@{version}
cpe        cpe:2.3:a:apache:http_server:{version}:*:*:*:*:*:*:*
supplier   The Apache Software Foundation
license    Apache-2.0
url        website https://httpd.apache.org/
url        vcs https://github.com/apache/httpd
alias      apache apache2 httpd apache-http-server

rule 1 symbols ap_run_mpm ap_process_request ap_get_server_banner
rule 2 banner rodata "{start}Apache/{major}.{minor}.{patch} (" needs 1
rule 3 banner rodata "{start}Apache/{major}.{minor}.{patch}{end}" needs 1
rule 4 strings rodata "This is ApacheBench, Version %s"
rule 5 strings rodata "htpasswd -b[cmB25dpsDv]"
rule 6 strings rodata "No rotation time or size specified" "Rotation verbose:            %12s"
rule 7 banner rodata "{start}mod_ssl/{dotted}{end}"
rule 8 strings rodata "AP_DOC_ROOT" "cannot get docroot information (%s)"
rule 9 strings rodata " -D SUEXEC_BIN=\"" " -D DEFAULT_PIDLOG=\""
rule 10 banner rodata "{start}Apache/{major}.{minor}.{patch}{end}" needs 9
rule 11 banner rodata "{start}Apache/{major}.{minor}.{patch} (" needs 9
rule 12 filename "apache2/modules/mod_proxy.so"
rule 13 filename "apache2/modules/mod_ssl.so"
rule 14 banner rodata "{start}Apache/{major}.{minor}.{patch}{end}" needs 7,12,13

accept 1 "ap_run_mpm ap_process_request ap_get_server_banner" -> -
accept 2 "Apache/2.4.68 (Debian)" -> 2.4.68
accept 3 "Apache/2.4.68" -> 2.4.68
accept 4 "This is ApacheBench, Version %s\n" -> -
accept 5 "\thtpasswd -b[cmB25dpsDv] [-C cost]" -> -
accept 6 "No rotation time or size specified\n\0Rotation verbose:            %12s\n" -> -
accept 7 "mod_ssl/2.4.68" -> 2.4.68
accept 8 " -D AP_DOC_ROOT=\"%s\"\n\0cannot get docroot information (%s)\n" -> -
accept 9 " -D SUEXEC_BIN=\"/usr/lib/apache2/suexec\"\0 -D DEFAULT_PIDLOG=\"/run/apache2.pid\"" -> -
accept 10 "Apache/2.4.68" -> 2.4.68
accept 11 "Apache/2.4.68 (Debian)" -> 2.4.68
accept 12 "usr/lib/apache2/modules/mod_proxy.so" -> -
accept 13 "usr/lib/apache2/modules/mod_ssl.so" -> -
accept 14 "Apache/2.4.68" -> 2.4.68
refuse "Server: Apache/2.4.68 (Debian)"
refuse "Licensed under the Apache License, Version 2.0"

