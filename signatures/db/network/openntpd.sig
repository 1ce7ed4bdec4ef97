# SPDX-License-Identifier: CC0-1.0
component  openntpd
type       application
purl       pkg:generic/openntpd@{version}
cpe        cpe:2.3:a:openntpd:openntpd:{version}:*:*:*:*:*:*:*
supplier   OpenBSD Project
license    ISC
url        website http://www.openntpd.org
url        vcs https://github.com/openntpd-portable/openntpd-portable

rule 1 strings rodata "ntp engine ready" "ntp engine exiting"
rule 2 strings rodata "usage: ntpctl -s all | peers | Sensors | status"
accept 1 "ntp engine ready\0ntp engine exiting" -> -
accept 2 "usage: ntpctl -s all | peers | Sensors | status" -> -
refuse "ntp engine ready"
refuse "usage: ntpd [-dnSsv] [-f file]"
