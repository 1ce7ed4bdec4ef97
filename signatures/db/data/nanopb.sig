# SPDX-License-Identifier: CC0-1.0
component  nanopb
type       library
purl       pkg:generic/nanopb@{version}
cpe        cpe:2.3:a:nanopb_project:nanopb:{version}:*:*:*:*:*:*:*
supplier   Petteri Aimonen
license    Zlib
url        website https://jpa.kapsi.fi/nanopb/
url        vcs https://github.com/nanopb/nanopb
alias      libnanopb

rule 1 strings rodata "parent stream too short\0" "varint overflow\0" "wrong wire type\0"
rule 2 strings rodata "submsg size changed\0" "array max size exceeded\0"
rule 3 symbols pb_make_string_substream pb_close_string_substream

accept 1 "end-of-stream\0varint overflow\0invalid wire_type\0parent stream too short\0wrong wire type\0" -> -
accept 2 "stream full\0submsg size changed\0bytes size exceeded\0array max size exceeded\0" -> -
accept 3 "pb_close_string_substream pb_decode pb_make_string_substream" -> -
refuse "nanopb-0.4.7"
