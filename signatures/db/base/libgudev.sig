# SPDX-License-Identifier: CC0-1.0
component  libgudev
type       library
purl       pkg:generic/libgudev@{version}
supplier   GNOME project
license    LGPL-2.1-or-later
alias      libgudev-1.0

# No file of it says the version.
rule 1 soname "libgudev-1.0.so.{soversion}"

accept 1 "libgudev-1.0.so.0" -> -
refuse "libgudev-1.0.a"
