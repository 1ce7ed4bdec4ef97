# SPDX-License-Identifier: CC0-1.0
component  qrtr
type       library
purl       pkg:generic/qrtr@{version}
supplier   Linaro
license    BSD-3-Clause
url        vcs https://github.com/linux-msm/qrtr
alias      libqrtr libqrtr1 qrtr-tools

rule 1 soname "libqrtr.so.{soversion}"
rule 2 filename "libqrtr.so.{major}.{minor}" needs 1
rule 3 strings rodata "nameserver already running, going dormant: %s"
rule 4 strings rodata "Usage: %s [<service> [<instance> [<filter>]]]\n"
rule 5 strings rodata "failed to create AF_QIPCRTR socket: %s"

accept 1 "libqrtr.so.1" -> -
accept 2 "libqrtr.so.1.0" -> 1.0
accept 3 "nameserver already running, going dormant: %s" -> -
accept 4 "Usage: %s [<service> [<instance> [<filter>]]]\n" -> -
accept 5 "failed to create AF_QIPCRTR socket: %s" -> -
refuse "libqrtr-glib.so.0"
