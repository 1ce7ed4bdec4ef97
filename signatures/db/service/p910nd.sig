# SPDX-License-Identifier: CC0-1.0
component  p910nd
type       application
purl       pkg:generic/p910nd@{version}
supplier   Ken Yap
license    GPL-2.0-only
url        website http://p910nd.sourceforge.net/
url        vcs https://github.com/kenyapcomau/p910nd

rule 1 banner rodata "{start}Version {dotted}" needs 2
rule 2 strings rodata "Copyright (c) 2008-2014 Ken Yap and others, GPLv2"

accept 1 "Version 0.97" -> 0.97
accept 2 "Copyright (c) 2008-2014 Ken Yap and others, GPLv2" -> -
refuse "/var/run/p910%cd.pid"
