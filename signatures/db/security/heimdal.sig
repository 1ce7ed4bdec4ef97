# SPDX-License-Identifier: CC0-1.0
component  heimdal
type       application
purl       pkg:generic/heimdal@{version}
cpe        cpe:2.3:a:heimdal_project:heimdal:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:heimdal:heimdal:{version}:*:*:*:*:*:*:*
supplier   Heimdal project
license    BSD-3-Clause
url        website http://www.h5l.org/
url        vcs https://github.com/heimdal/heimdal
alias      heimdal-krb5 libkrb5-26-heimdal libhcrypto libhx509 libroken

rule 1 banner rodata "@(#)$Version: Heimdal {dotted} $"
rule 2 banner rodata "{start}Heimdal {dotted}{end}"
rule 3 symbols krb5_cccol_cursor_next krb5_prepend_config_files krb5_warn krb5_free_cred_contents
rule 4 filename "libhcrypto.so.{soversion}"
rule 5 filename "libhx509.so.{soversion}"
rule 6 soname "libkafs.so.{soversion}"

accept 1 "@(#)$Version: Heimdal 7.8.0 $" -> 7.8.0
accept 2 "Heimdal 7.8.0" -> 7.8.0
accept 3 "krb5_cccol_cursor_next krb5_prepend_config_files krb5_warn krb5_free_cred_contents" -> -
accept 4 "libhcrypto.so.5.0.0" -> -
accept 5 "libhx509.so.5.0.0" -> -
accept 6 "libkafs.so.0" -> -
refuse "HEIMDAL_KRB5_2.0"
