# SPDX-License-Identifier: CC0-1.0
component  ngircd
type       application
purl       pkg:generic/ngircd@{version}
cpe        cpe:2.3:a:barton:ngircd:{version}:*:*:*:*:*:*:*
supplier   Alexander Barton
license    GPL-2.0-or-later
url        website https://ngircd.barton.de/
url        vcs https://github.com/ngircd/ngircd

rule 1 strings rodata "002 %s :Your host is %s, running version ngircd-%s (%s/%s/%s)"
rule 2 lone "{major2}.{minor1}" needs 1
rule 3 lone "{major2}.{minor1}.{patch1}" needs 1
rule 4 lone "{major2}" >=27 <32 needs 1
accept 1 "002 %s :Your host is %s, running version ngircd-%s (%s/%s/%s)" -> -
accept 2 "26.1" -> 26.1
accept 3 "20.3.1" -> 20.3.1
accept 4 "27" -> 27
refuse "002 nick :Your host is irc, running version ngircd-26.1 (arm/linux/gnu)"
