# SPDX-License-Identifier: CC0-1.0
component  libaio
type       library
purl       pkg:generic/libaio@{version}
supplier   Jeff Moyer
license    LGPL-2.1-or-later
url        vcs https://pagure.io/libaio.git
alias      libaio1 libaio1t64

rule 1 soname "libaio.so.1"
rule 2 soname "libaio.so.1t64"
rule 3 symbols io_queue_wait io_queue_run io_pgetevents
rule 4 symbols io_queue_init io_queue_release io_getevents

accept 1 "libaio.so.1" -> -
accept 2 "libaio.so.1t64" -> -
accept 3 "io_queue_wait io_queue_run io_pgetevents" -> -
accept 4 "io_queue_init io_queue_release io_getevents" -> -
refuse "LIBAIO_0.4"
