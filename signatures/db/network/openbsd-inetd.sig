# SPDX-License-Identifier: CC0-1.0
component  openbsd-inetd
type       application
purl       pkg:generic/openbsd-inetd@{version}
supplier   OpenBSD project
license    BSD-3-Clause

rule 1 strings rodata "-R %s: bad value for service invocation rate" "bump_nofile: cannot extend file limit, max = %d"

accept 1 "bump_nofile: cannot extend file limit, max = %d\0-R %s: bad value for service invocation rate" -> -
refuse "%s/%s server failing (looping), service terminated for %d min"
