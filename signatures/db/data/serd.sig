# SPDX-License-Identifier: CC0-1.0
component  serd
type       library
purl       pkg:generic/serd@{version}
supplier   David Robillard
license    ISC
url        website https://drobilla.net/software/serd.html
url        vcs https://gitlab.com/drobilla/serd
alias      libserd-0-0

rule 1 soname "libserd-0.so.{soversion}"
rule 2 filename "libserd-0.so.0.{minor}.{patch}" version "0.{minor}.{patch}"
rule 3 symbols serd_reader_read_file serd_node_new_relative_uri serd_writer_finish

accept 1 "libserd-0.so.0" -> -
accept 2 "libserd-0.so.0.30.16" -> 0.30.16
accept 3 "serd_node_new_relative_uri serd_reader_read_file serd_writer_finish" -> -
refuse "serdi 0.30.16"
