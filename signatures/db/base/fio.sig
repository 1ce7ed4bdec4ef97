# SPDX-License-Identifier: CC0-1.0
component  fio
type       application
purl       pkg:generic/fio@{version}
supplier   Jens Axboe
license    GPL-2.0-only
url        vcs https://github.com/axboe/fio

rule 1 banner rodata "{start}fio-{major}.{minor}{end}" needs 2
rule 2 strings rodata "  --daemonize=pidfile	Background fio server, write pid to file\n"
rule 3 getter fio_version_string &string "fio-{major}.{minor}"

accept 1 "fio-3.33" -> 3.33
accept 2 "  --daemonize=pidfile	Background fio server, write pid to file\n" -> -
accept 3 "fio-3.33" -> 3.33
refuse "fio-3.33"
