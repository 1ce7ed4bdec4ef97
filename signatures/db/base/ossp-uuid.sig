# SPDX-License-Identifier: CC0-1.0
component  ossp-uuid
type       library
purl       pkg:generic/ossp-uuid@{version}
supplier   OSSP project
license    MIT
alias      libossp-uuid

# No file of it says the version.
rule 1 soname "libossp-uuid.so.{soversion}"

accept 1 "libossp-uuid.so.16" -> -
refuse "libuuid.so.1"
