# SPDX-License-Identifier: CC0-1.0
component  libcanberra
type       library
purl       pkg:generic/libcanberra@{version}
supplier   Lennart Poettering
license    LGPL-2.1-or-later
url        website https://0pointer.de/lennart/projects/libcanberra/
alias      libcanberra0 libcanberra-gtk3-0 libcanberra-pulse

rule 1 soname "libcanberra.so.{soversion}"
rule 2 soname "libcanberra-gtk3.so.{soversion}"
rule 3 banner rodata "/libcanberra-{dotted}/libcanberra-%s{end}" needs 1
rule 4 symbols ca_context_play_full ca_context_change_device ca_proplist_merge

accept 1 "libcanberra.so.0" -> -
accept 2 "libcanberra-gtk3.so.0" -> -
accept 3 "/usr/lib/x86_64-linux-gnu/libcanberra-0.30/libcanberra-%s" -> 0.30
accept 4 "ca_context_change_device ca_context_play_full ca_proplist_merge" -> -
refuse "/usr/lib/libcanberra-0.30/libcanberra-pulse.so"
