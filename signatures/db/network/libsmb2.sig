# SPDX-License-Identifier: CC0-1.0
component  libsmb2
type       library
purl       pkg:generic/libsmb2@{version}
supplier   Ronnie Sahlberg
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libsmb2.so.{soversion}"
rule 2 symbols smb2_init_context smb2_connect_share smb2_pread

accept 1 "libsmb2.so.6" -> -
accept 2 "smb2_init_context smb2_connect_share smb2_pread" -> -
refuse "libsmbclient.so.0"
