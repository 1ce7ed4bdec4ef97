# SPDX-License-Identifier: CC0-1.0
component  libbsd
type       library
purl       pkg:generic/libbsd@{version}
cpe        cpe:2.3:a:freedesktop:libbsd:{version}:*:*:*:*:*:*:*
supplier   Guillem Jover
license    BSD-3-Clause
url        website https://libbsd.freedesktop.org/
url        vcs https://gitlab.freedesktop.org/libbsd/libbsd
alias      libbsd0

rule 1 soname "libbsd.so.{soversion}"
rule 2 filename "libbsd.so.{dotted}" >=0.1
rule 3 strings rodata "The MD5Data() function in libbsd is a deprecated wrapper, use libmd instead."
rule 4 strings rodata "setproctitle not initialized, please either call setproctitle_init() or link against libbsd-ctor."

accept 1 "libbsd.so.0" -> -
accept 2 "libbsd.so.0.12.2" -> 0.12.2
accept 3 "The MD5Data() function in libbsd is a deprecated wrapper, use libmd instead." -> -
accept 4 "setproctitle not initialized, please either call setproctitle_init() or link against libbsd-ctor." -> -
refuse "LIBBSD_0.2"
