# SPDX-License-Identifier: CC0-1.0
component  yder
type       library
purl       pkg:generic/yder@{version}
supplier   Nicolas Mora
license    LGPL-2.1-only
url        vcs https://github.com/babelouest/yder
alias      libyder libyder2.0

rule 1 soname "libyder.so.{soversion}"
rule 2 symbols y_init_logs y_log_message y_close_logs
rule 3 filename "libyder.so.2.0.12" <1.4.20
rule 4 filename "libyder.so.2.0.13" >1.4.19

accept 1 "libyder.so.2.0" -> -
accept 2 "y_init_logs y_log_message y_close_logs" -> -
accept 3 "libyder.so.2.0.12" -> -
accept 4 "libyder.so.2.0.13" -> -
refuse "yder 1.4.19"
