# SPDX-License-Identifier: CC0-1.0
component  libmicrodns
type       library
purl       pkg:generic/libmicrodns@{version}
supplier   VideoLabs
license    LGPL-2.1-or-later
url        vcs https://github.com/videolabs/libmicrodns
alias      libmicrodns1

rule 1 soname "libmicrodns.so.{soversion}"
rule 2 symbols mdns_init mdns_serve mdns_entries_send mdns_announce

accept 1 "libmicrodns.so.1" -> -
accept 2 "mdns_init mdns_serve mdns_entries_send mdns_announce" -> -
refuse "libmicrodns 0.2.0"
