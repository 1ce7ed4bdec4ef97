# SPDX-License-Identifier: CC0-1.0
component  minissdpd
type       application
purl       pkg:generic/minissdpd@{version}
cpe        cpe:2.3:a:miniupnp_project:minissdpd:{version}:*:*:*:*:*:*:*
supplier   MiniUPnP project
license    BSD-3-Clause
url        website http://miniupnp.free.fr/minissdpd.html
url        vcs https://github.com/miniupnp/miniupnp

rule 1 strings rodata "/var/run/minissdpd.pid" "/var/run/minissdpd.sock"
rule 2 lone "1.{minor}.{patch}" needs 1 version "1.{minor}.{patch}"
rule 3 lone "1.{minor}" needs 1 version "1.{minor}"
accept 1 "/var/run/minissdpd.pid /var/run/minissdpd.sock" -> -
accept 2 "1.6.0" -> 1.6.0
accept 3 "1.5" -> 1.5
refuse "/var/run/minissdpd.sock"
