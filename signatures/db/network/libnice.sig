# SPDX-License-Identifier: CC0-1.0
component  libnice
type       library
purl       pkg:generic/libnice@{version}
supplier   Collabora and Nokia
license    LGPL-2.1-only OR MPL-1.1
url        website https://libnice.freedesktop.org/
url        vcs https://gitlab.freedesktop.org/libnice/libnice
alias      libnice10

rule 1 soname "libnice.so.{soversion}"
rule 2 symbols nice_agent_get_selected_pair nice_agent_peer_candidate_gathering_done pseudo_tcp_socket_notify_packet
rule 3 filename "libnice.so.10.13.1" <0.1.22
rule 4 filename "libnice.so.10.14.0" >0.1.21

accept 1 "libnice.so.10" -> -
accept 2 "nice_agent_get_selected_pair nice_agent_peer_candidate_gathering_done pseudo_tcp_socket_notify_packet" -> -
accept 3 "libnice.so.10.13.1" -> -
accept 4 "libnice.so.10.14.0" -> -
refuse "NICE_DEBUG"
