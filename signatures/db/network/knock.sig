# SPDX-License-Identifier: CC0-1.0
component  knock
type       application
purl       pkg:generic/knock@{version}
supplier   Judd Vinet
license    GPL-2.0-or-later
url        website http://www.zeroflux.org/projects/knock
url        vcs https://github.com/jvinet/knock
alias      knockd

rule 1 strings rodata "usage: knockd [options]" "knockd %s\n"
rule 2 strings rodata "example:  knock myserver.example.com 123:tcp 456:udp 789:tcp"
rule 3 lone "0.{minor1}" version "0.{minor}" needs 1,2
rule 4 lone "0.{minor1}.{patch}" version "0.{minor}.{patch}" needs 1,2

accept 1 "usage: knockd [options]\n\0knockd %s\n" -> -
accept 2 "example:  knock myserver.example.com 123:tcp 456:udp 789:tcp\n" -> -
accept 3 "0.8" -> 0.8
accept 4 "0.7.8" -> 0.7.8
refuse "/etc/knockd.conf"
