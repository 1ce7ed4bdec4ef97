# SPDX-License-Identifier: CC0-1.0
component  bacula
type       application
purl       pkg:generic/bacula@{version}
cpe        cpe:2.3:a:bacula:bacula:{version}:*:*:*:*:*:*:*
supplier   Bacula project
license    AGPL-3.0-only
url        website https://www.bacula.org/
alias      bacula-fd bacula-sd bacula-common bacula-client

# the programs have the version of zlib as well, which they were compiled with
# libtool's -release: upstream puts its version into the name of each library
rule 1 soname "libbac-{dotted}.so"
rule 2 soname "libbaccfg-{dotted}.so"
rule 3 soname "libbacfind-{dotted}.so"
rule 4 soname "libbacsd-{dotted}.so"
rule 5 soname "libbacsql-{dotted}.so"
rule 6 soname "libbaccats-{dotted}.so"
rule 7 strings rodata "Usage: bacula-fd [-f -s] [-c config_file] [-d debug_level]"
rule 8 strings rodata "Usage: bacula-sd [options] [-c config_file] [config_file]"
rule 9 lone "{major}.{minor}.{patch}" >=2.0 needs 7,8

accept 1 "libbac-9.6.7.so" -> 9.6.7
accept 2 "libbaccfg-15.0.3.so" -> 15.0.3
accept 3 "libbacfind-15.0.3.so" -> 15.0.3
accept 4 "libbacsd-15.0.3.so" -> 15.0.3
accept 5 "libbacsql-15.0.3.so" -> 15.0.3
accept 6 "libbaccats-15.0.3.so" -> 15.0.3
accept 7 "Usage: bacula-fd [-f -s] [-c config_file] [-d debug_level]\n" -> -
accept 8 "Usage: bacula-sd [options] [-c config_file] [config_file]\n" -> -
accept 9 "15.0.3" -> 15.0.3
refuse "Bacula 1990-2025 OK -- check_bacula"
refuse "libbareos.so.22"
