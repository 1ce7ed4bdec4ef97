# SPDX-License-Identifier: CC0-1.0
component  libconfuse
type       library
purl       pkg:generic/libconfuse@{version}
cpe        cpe:2.3:a:libconfuse_project:libconfuse:{version}:*:*:*:*:*:*:*
supplier   Joachim Wiberg
license    ISC
url        vcs https://github.com/libconfuse/libconfuse
alias      confuse

rule 1 banner rodata "{start}libConfuse {dotted} by Martin Hedenfalk <martin@bzero.se>"
rule 2 soname "libconfuse.so.{soversion}"
rule 3 symbols cfg_init cfg_parse_buf cfg_getopt_leaf
rule 4 symbols cfg_init cfg_add_searchpath cfg_opt_getnstr
rule 5 lone "{major1}.{minor1}" needs 2,3,4,1 >=2.5 <5.0
accept 1 "\0libConfuse 3.3 by Martin Hedenfalk <martin@bzero.se>\0" -> 3.3
accept 2 "libconfuse.so.2" -> -
accept 3 "cfg_init cfg_parse_buf cfg_getopt_leaf" -> -
accept 4 "cfg_init cfg_add_searchpath cfg_opt_getnstr" -> -
accept 5 "3.3" -> 3.3
refuse "configuration for libConfuse 3.3"
