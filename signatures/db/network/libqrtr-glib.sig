# SPDX-License-Identifier: CC0-1.0
component  libqrtr-glib
type       library
purl       pkg:generic/libqrtr-glib@{version}
supplier   freedesktop.org
license    LGPL-2.1-or-later
url        vcs https://gitlab.freedesktop.org/mobile-broadband/libqrtr-glib/
alias      libqrtr-glib0

rule 1 soname "libqrtr-glib.so.{soversion}"
rule 2 symbols qrtr_bus_peek_node qrtr_bus_wait_for_node_finish qrtr_node_wait_for_services

accept 1 "libqrtr-glib.so.0" -> -
accept 2 "qrtr_bus_peek_node qrtr_bus_wait_for_node_finish qrtr_node_wait_for_services" -> -
refuse "[qrtr] socket i/o failure: %s"
