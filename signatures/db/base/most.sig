# SPDX-License-Identifier: CC0-1.0
component  most
type       application
purl       pkg:generic/most@{version}
supplier   John E. Davis
license    LicenseRef-most
url        website https://www.jedsoft.org/most/

# most 5.0.0a says 5.0.0 of itself.
rule 1 strings rodata "MOST version %s (S-Lang version %s)\n"
rule 2 lone "5.{minor1}.{patch1}" >=5.1 needs 1 version "5.{minor}.{patch}"

accept 1 "MOST version %s (S-Lang version %s)\n" -> -
accept 2 "5.2.0" -> 5.2.0
refuse "MOST version 5.0.0"
