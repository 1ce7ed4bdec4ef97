# SPDX-License-Identifier: CC0-1.0
component  zimg
type       library
purl       pkg:generic/zimg@{version}
supplier   zimg project
license    WTFPL
alias      libzimg

# No file of it says the version.
rule 1 soname "libzimg.so.{soversion}"

accept 1 "libzimg.so.2" -> -
refuse "libzimg.a"
