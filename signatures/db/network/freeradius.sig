# SPDX-License-Identifier: CC0-1.0
component  freeradius
type       application
purl       pkg:generic/freeradius@{version}
cpe        cpe:2.3:a:freeradius:freeradius:{version}:*:*:*:*:*:*:*
supplier   FreeRADIUS Server Project
license    GPL-2.0-or-later
url        website http://www.freeradius.org/
url        vcs https://github.com/FreeRADIUS/freeradius-server
alias      radiusd libfreeradius freeradius-server radclient radtest

rule 1 banner rodata "FreeRADIUS Version {dotted}"
rule 2 banner rodata "{start}radmin version {dotted}, built on"
rule 3 strings rodata "Application and libfreeradius-radius magic number (prefix) mismatch."
rule 4 strings rodata "Application and libfreeradius-server magic number (prefix) mismatch."
rule 5 filename "rlm_eap_peap.so"
rule 6 filename "libfreeradius-radius.so"

accept 1 "FreeRADIUS Version 3.2.7" -> 3.2.7
accept 2 "radmin version 3.2.7, built on Dec  6 2025 at 20:56:45" -> 3.2.7
accept 3 "Application and libfreeradius-radius magic number (prefix) mismatch." -> -
accept 4 "Application and libfreeradius-server magic number (prefix) mismatch." -> -
accept 5 "rlm_eap_peap.so" -> -
accept 6 "libfreeradius-radius.so" -> -
refuse "tested with FreeRADIUS 3"
