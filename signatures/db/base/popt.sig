# SPDX-License-Identifier: CC0-1.0
component  popt
type       library
purl       pkg:generic/popt@{version}
cpe        cpe:2.3:a:popt_project:popt:{version}:*:*:*:*:*:*:*
supplier   RPM project
license    MIT
url        vcs https://github.com/rpm-software-management/popt
alias      libpopt

# no text has the version
rule 1 soname "libpopt.so.0"
rule 2 symbols poptGetContext poptGetNextOpt poptAddAlias poptStrerror
rule 3 filename "libpopt.so.0.0.2" >=1.19 <=1.19
rule 4 filename "libpopt.so.0.0.1" >=1.17 <1.19
rule 5 strings rodata "option type (%u) not implemented in popt\n" "mutually exclusive logical operations requested"
accept 1 "libpopt.so.0" -> -
accept 2 "poptGetContext poptGetNextOpt poptAddAlias poptStrerror" -> -
accept 3 "libpopt.so.0.0.2" -> 1.19
accept 4 "libpopt.so.0.0.1" -> -
accept 5 "option type (%u) not implemented in popt\n\0mutually exclusive logical operations requested" -> -
refuse "libpopt.so.1"
