# SPDX-License-Identifier: CC0-1.0
component  libu2f-host
type       library
purl       pkg:generic/libu2f-host@{version}
supplier   Yubico
license    LGPL-2.1-or-later
url        website https://developers.yubico.com/libu2f-host/
url        vcs https://github.com/Yubico/libu2f-host

rule 1 soname "libu2f-host.so.{soversion}"
rule 2 getter u2fh_check_version string
rule 3 symbols u2fh_authenticate u2fh_devs_done u2fh_sendrecv

accept 1 "libu2f-host.so.0" -> -
accept 2 "1.1.10" -> 1.1.10
accept 3 "u2fh_authenticate u2fh_devs_done u2fh_sendrecv" -> -
refuse "libu2f-host.so"
