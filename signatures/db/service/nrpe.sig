# SPDX-License-Identifier: CC0-1.0
component  nrpe
type       application
purl       pkg:generic/nrpe@{version}
supplier   Nagios Enterprises
license    GPL-2.0-or-later
url        website https://www.nagios.org/
url        vcs https://github.com/NagiosEnterprises/nrpe
alias      nagios-nrpe

rule 1 strings rodata "NRPE - Nagios Remote Plugin Ex" "ADD_DOMAIN_TO_ACL: ERROR, did not add >%s< to acl list, check allowed_host in config file!"
rule 2 lone "{major1}.{minor}.{patch}" >=2 needs 1

accept 1 "NRPE - Nagios Remote Plugin Ex\0ADD_DOMAIN_TO_ACL: ERROR, did not add >%s< to acl list, check allowed_host in config file!" -> -
accept 2 "4.1.0" -> 4.1.0
refuse "NRPE v4.1.0"
