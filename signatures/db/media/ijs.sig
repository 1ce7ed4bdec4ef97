# SPDX-License-Identifier: CC0-1.0
component  ijs
type       library
purl       pkg:generic/ijs@{version}
supplier   Artifex Software
license    MIT
url        website http://www.linuxprinting.org/ijs/
alias      libijs libijs-0.35

rule 1 soname "libijs-{dotted}.so"
rule 2 symbols ijs_client_begin_cmd ijs_server_install_end_cb ijs_client_get_version

accept 1 "libijs-0.35.so" -> 0.35
accept 2 "ijs_client_begin_cmd ijs_server_install_end_cb ijs_client_get_version" -> -
refuse "*FoomaticRIPCommandLine: gs -sDEVICE=ijs"
