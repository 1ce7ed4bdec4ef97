# SPDX-License-Identifier: CC0-1.0
component  openzwave
type       library
purl       pkg:generic/openzwave@{version}
supplier   OpenZWave project
license    LGPL-3.0-or-later
alias      libopenzwave

# No file of it says the version.
rule 1 soname "libopenzwave.so.{soversion}"

accept 1 "libopenzwave.so.1.6" -> -
refuse "Starting MinOZW with OpenZWave Version %s"
