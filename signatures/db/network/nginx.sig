# SPDX-License-Identifier: CC0-1.0
component  nginx
type       application
purl       pkg:generic/nginx@{version}
cpe        cpe:2.3:a:f5:nginx:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:nginx:nginx:{version}:*:*:*:*:*:*:*
supplier   F5, Inc.
license    BSD-2-Clause
url        website https://nginx.org
url        vcs https://github.com/nginx/nginx
alias      nginx-full nginx-ssl

rule 1 banner rodata "{start}nginx version: nginx/{version}"
rule 2 strings rodata "invalid socket number \"%s\" in NGINX environment variable, ignoring"
rule 3 banner rodata "{start}version {version} of nginx.pm is required, but %s was found"
rule 4 symbols ngx_mail_module ngx_mail_auth_http_init
rule 5 symbols ngx_stream_module ngx_stream_init_connection
# what nginx itself can build as a module; modules of others lie in the same folder
rule 6 filename "nginx/modules/ngx_{word}_module.so" of http_geoip http_image_filter http_perl http_xslt_filter mail stream stream_geoip
rule 7 symbols ngx_http_handler ngx_master_process_cycle

accept 1 "nginx version: nginx/1.22.1\n" -> 1.22.1
accept 2 "invalid socket number \"%s\" in NGINX environment variable, ignoring" -> -
accept 3 "version 1.22.1 of nginx.pm is required, but %s was found" -> 1.22.1
accept 4 "ngx_mail_module ngx_mail_auth_http_init" -> -
accept 5 "ngx_stream_module ngx_stream_init_connection" -> -
accept 6 "usr/lib/nginx/modules/ngx_mail_module.so" -> -
accept 7 "ngx_http_handler ngx_master_process_cycle" -> -
refuse "Server: nginx/1.22.1"
refuse "openresty/1.21.4.1 based on nginx"
refuse "usr/lib/nginx/modules/ngx_http_echo_module.so"
