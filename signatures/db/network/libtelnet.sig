# SPDX-License-Identifier: CC0-1.0
component  libtelnet
type       library
purl       pkg:generic/libtelnet@{version}
supplier   Sean Middleditch
license    Unlicense
url        vcs https://github.com/seanmiddleditch/libtelnet
alias      libtelnet2

rule 1 soname "libtelnet.so.{soversion}"
rule 2 symbols telnet_init telnet_negotiate telnet_begin_sb telnet_recv
accept 1 "libtelnet.so.2" -> -
accept 2 "telnet_init telnet_negotiate telnet_begin_sb telnet_recv" -> -
refuse "libtelnet required"
