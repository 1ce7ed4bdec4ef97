# SPDX-License-Identifier: CC0-1.0
component  modsecurity
type       library
purl       pkg:generic/modsecurity@{version}
cpe        cpe:2.3:a:trustwave:modsecurity:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:owasp:modsecurity:{version}:*:*:*:*:*:*:*
supplier   OWASP
license    Apache-2.0
url        website https://www.modsecurity.org/
url        vcs https://github.com/owasp-modsecurity/ModSecurity
alias      libmodsecurity

rule 1 banner rodata "{start}ModSecurity v{version} ("
rule 2 soname "libmodsecurity.so.{soversion}"
rule 3 symbols msc_init msc_new_transaction msc_create_rules_set
accept 1 "ModSecurity v3.0.9 (" -> 3.0.9
accept 2 "libmodsecurity.so.3" -> -
accept 3 "msc_init msc_new_transaction msc_create_rules_set" -> -
refuse "As of ModSecurity version 3.0, SecRequestBodyInMemoryLimit is no longer "
refuse "ModSecurity-nginx v1.0.3"
