# SPDX-License-Identifier: CC0-1.0
component  gsasl
type       library
purl       pkg:generic/gsasl@{version}
cpe        cpe:2.3:a:gnu:gnu_sasl:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    LGPL-2.1-or-later
url        website https://www.gnu.org/software/gsasl/
alias      libgsasl libgsasl7 libgsasl18

rule 1 soname "libgsasl.so.{soversion}"
rule 2 getter gsasl_check_version string "{dotted}" needs 1
rule 3 lone "{major}.{minor}.{patch}" needs 1
rule 4 symbols gsasl_client_start gsasl_callback_set gsasl_property_fast

accept 1 "libgsasl.so.18" -> -
accept 2 "2.2.2" -> 2.2.2
accept 3 "2.2.0" -> 2.2.0
accept 4 "gsasl_callback_set gsasl_client_start gsasl_property_fast" -> -
refuse "LIBGSASL_1.1"
