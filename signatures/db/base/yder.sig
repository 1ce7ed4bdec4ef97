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

accept 1 "libyder.so.2.0" -> -
accept 2 "y_init_logs y_log_message y_close_logs" -> -
refuse "yder 1.4.19"
