# SPDX-License-Identifier: CC0-1.0
component  nng
type       library
purl       pkg:generic/nng@{version}
supplier   Garrett D'Amore
license    MIT
url        website https://nng.nanomsg.org/
url        vcs https://github.com/nanomsg/nng
alias      libnng libnng1

rule 1 soname "libnng.so.{soversion}"
rule 2 symbols nng_stat_unit nng_dialer_set_bool nng_pipe_getopt_ms
rule 3 getter nng_version string "{dotted}" <1.10
# 1.10.1 still says 1.10.0
rule 4 filename "libnng.so.1.10.0" >=1.10.0 <=1.10.1
rule 5 getter nng_version string "{dotted}" >1.10.1

accept 1 "libnng.so.1" -> -
accept 2 "nng_stat_unit nng_dialer_set_bool nng_pipe_getopt_ms" -> -
accept 3 "1.5.2" -> 1.5.2
accept 4 "libnng.so.1.10.0" -> -
accept 5 "1.11" -> 1.11
refuse "nanomsg next generation"
