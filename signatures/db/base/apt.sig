# SPDX-License-Identifier: CC0-1.0
component  apt
type       application
purl       pkg:generic/apt@{version}
cpe        cpe:2.3:a:debian:apt:{version}:*:*:*:*:*:*:*
supplier   Debian
license    GPL-2.0-or-later
url        vcs https://salsa.debian.org/apt-team/apt
alias      libapt-pkg libapt-pkg6.0 apt-get

rule 1 soname "libapt-pkg.so.{soversion}"
rule 2 strings rodata "libapt has inbuilt support for the %s compression" "APT_KEY_DONT_WARN_ON_DANGEROUS_USAGE"
# the ABI (6.0.0) and dpkg's version (1.18.5) stand beside it
rule 3 lone "{major1}.{minor1}.{patch}" >=2.0 <4.0 needs 1,2
rule 4 filename "libapt-private.so.{soversion}"
rule 5 lone "{major1}.{minor}.{patch}" >=2.0 <4.0 needs 4
accept 1 "libapt-pkg.so.6.0" -> -
accept 2 "libapt has inbuilt support for the %s compression, but was forced to ignore it  APT_KEY_DONT_WARN_ON_DANGEROUS_USAGE" -> -
accept 3 "2.6.1" -> 2.6.1
accept 4 "libapt-private.so.0.0.0" -> -
accept 5 "3.0.4" -> 3.0.4
refuse "apt 2.6.1 (armhf)"
