# SPDX-License-Identifier: CC0-1.0
component  uvccapture
type       application
purl       pkg:generic/uvccapture@{version}
supplier   Gabriel A. Devenyi
license    GPL-2.0-or-later

# Release 0.5 still says 0.4, so its text is not believed.
rule 1 strings rodata "uvccapture version %s\n"

accept 1 "uvccapture version %s\n" -> -
refuse "uvccapture version 0.5"
