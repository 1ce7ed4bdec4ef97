# SPDX-License-Identifier: CC0-1.0
component  dlt-daemon
type       application
purl       pkg:generic/dlt-daemon@{version}
cpe        cpe:2.3:a:covesa:diagnostic_log_and_trace:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:genivi:diagnostic_log_and_trace:{version}:*:*:*:*:*:*:*
supplier   COVESA
license    MPL-2.0
alias      dlt libdlt libdlt2

rule 1 soname "libdlt.so.{soversion}"
rule 2 filename "libdlt.so.{dotted}" >=2.0.0
rule 3 symbols dlt_user_check_library_version dlt_buffer_get_message_count dlt_client_get_software_version
rule 4 lone "2.{minor}.{patch}" needs 1,3,5 version "2.{minor}.{patch}"
rule 5 strings rodata "DLT Package Version: %s %s, Package Revision: %s" "%s\n%s %s\n%s%s %s\n%s%s %s %s\n"
rule 6 strings rodata "DLT Package Version: %s %s, Package Revision: %s, build on %s %s\n"
rule 7 lone "2.{minor}.{patch}" needs 6 version "2.{minor}.{patch}"

accept 1 "libdlt.so.2" -> -
accept 2 "libdlt.so.2.18.8" -> 2.18.8
accept 3 "dlt_user_check_library_version dlt_buffer_get_message_count dlt_client_get_software_version" -> -
accept 4 "2.18.10" -> 2.18.10
accept 5 "DLT Package Version: %s %s, Package Revision: %s\0%s\n%s %s\n%s%s %s\n%s%s %s %s\n" -> -
accept 6 "DLT Package Version: %s %s, Package Revision: %s, build on %s %s\n%s %s %s %s\n" -> -
accept 7 "2.18.8" -> 2.18.8
refuse "/tmp/dlt"
