# SPDX-License-Identifier: CC0-1.0
component  mailutils
type       application
purl       pkg:generic/mailutils@{version}
supplier   GNU project
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/mailutils/
alias      libmailutils

rule 1 soname "libmailutils.so.{soversion}"
rule 2 banner rodata " (GNU Mailutils {version}){end}"
rule 3 symbols mu_mailbox_create mu_stream_ref mu_message_get_header
rule 4 strings rodata " (GNU Mailutils "
rule 5 strings rodata "maildir_scan_dir: mu_property_set_value failed during attribute fixup: %s"
rule 6 strings rodata "ownership method %s requires value" "ownership method table overflow"

accept 1 "libmailutils.so.9" -> -
accept 2 " (GNU Mailutils 3.15)" -> 3.15
accept 3 "mu_mailbox_create mu_stream_ref mu_message_get_header" -> -
accept 4 " (GNU Mailutils " -> -
accept 5 "maildir_scan_dir: mu_property_set_value failed during attribute fixup: %s" -> -
accept 6 "ownership method %s requires value\0ownership method table overflow" -> -
refuse "GNU mailutils 3.15: mail, sieve"
