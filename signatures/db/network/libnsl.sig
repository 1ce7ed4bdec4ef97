# SPDX-License-Identifier: CC0-1.0
component  libnsl
type       library
purl       pkg:generic/libnsl@{version}
supplier   Thorsten Kukuk
license    LGPL-2.1-only

# libnsl.so.1 is of glibc, libnsl.so.2 and later of this project.
rule 1 soname "libnsl.so.2"

accept 1 "libnsl.so.2" -> -
refuse "libnsl.so.1"
