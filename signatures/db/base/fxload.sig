# SPDX-License-Identifier: CC0-1.0
component  fxload
type       application
purl       pkg:generic/fxload@{version}
supplier   David Brownell
license    GPL-2.0-or-later
url        website https://sourceforge.net/projects/linux-hotplug/

rule 1 strings rodata "... device types:  one of an21, fx, fx2, fx2lp\n"

accept 1 "... device types:  one of an21, fx, fx2, fx2lp\n" -> -
refuse "RUN+=\"/sbin/fxload -t fx2lp\""
