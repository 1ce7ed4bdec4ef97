# SPDX-License-Identifier: CC0-1.0
component  php
type       application
purl       pkg:generic/php@{version}
cpe        cpe:2.3:a:php:php:{version}:*:*:*:*:*:*:*
supplier   PHP Group
license    PHP-3.01
url        website https://www.php.net/
url        vcs https://github.com/php/php-src

rule 1 banner rodata "{start}X-Powered-By: PHP/{dotted}" needs 2,7
rule 2 symbols zend_hash_find php_info_print_table_start php_request_startup
rule 3 strings rodata "Zend OPcache" "zend_accel_startup"
rule 4 lone "{major1}.{minor1}.{patch}" needs 8 >=5.3.0 <10.0.0
rule 5 strings rodata "Zend OPcache" "opcache.memory_consumption"
rule 6 soname "libphp.so"
rule 7 strings rodata "Zend Engine v" ", Copyright (c) Zend Technologies"
# opcache.so, not a program with OPcache in it: that may hold the version texts of others
rule 8 symbols zend_extension_entry extension_version_info needs 5
accept 1 "\0X-Powered-By: PHP/8.2.32\0" -> 8.2.32
accept 2 "zend_hash_find php_info_print_table_start php_request_startup" -> -
accept 3 "Zend OPcache\0zend_accel_startup" -> -
accept 4 "8.2.32" -> 8.2.32
accept 5 "Zend OPcache\0opcache.memory_consumption" -> -
accept 6 "libphp.so" -> -
accept 7 "Zend Engine v4.2.32, Copyright (c) Zend Technologies\n" -> -
accept 8 "zend_extension_entry extension_version_info" -> -
refuse "HTTP/1.1 200 OK\nX-Powered-By: Express"
refuse "X-Powered-By: PHP/"
