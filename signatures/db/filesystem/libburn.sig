# SPDX-License-Identifier: CC0-1.0
component  libburn
type       library
purl       pkg:generic/libburn@{version}
supplier   libburnia project
license    GPL-2.0-or-later

# No file of it says the version.
rule 1 soname "libburn.so.{soversion}"
rule 2 getter burn_version args:3

accept 1 "libburn.so.4" -> -
accept 2 "1.5.4" -> 1.5.4
refuse "libburn.a"
