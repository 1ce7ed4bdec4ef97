# SPDX-License-Identifier: CC0-1.0
component  c-ares
type       library
purl       pkg:generic/c-ares@{version}
cpe        cpe:2.3:a:c-ares:c-ares:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:c-ares_project:c-ares:{version}:*:*:*:*:*:*:*
supplier   c-ares
license    MIT
url        website https://c-ares.org/
url        vcs https://github.com/c-ares/c-ares
alias      libcares libc-ares2 cares libcares2

rule 1 soname "libcares.so.{soversion}"
rule 2 symbols ares_init_options ares_process_fd ares_version
rule 3 strings rodata "c-ares library initialization not yet performed" "Misformatted DNS reply"
rule 5 lone "1.{minor}.{patch}" needs 1,2 version "1.{minor}.{patch}"
rule 6 getter ares_version string
rule 7 strings rodata "retrans:" "/etc/svc.conf" "sortlist"
accept 1 "libcares.so.2" -> -
accept 2 "ares_init_options ares_process_fd ares_version" -> -
accept 3 "c-ares library initialization not yet performed\nMisformatted DNS reply" -> -
accept 5 "1.34.5" -> 1.34.5
accept 6 "1.18.1" -> 1.18.1
accept 7 "retrans:\0sortlist\0/etc/svc.conf" -> -
refuse "c-ares/1.18.1"
