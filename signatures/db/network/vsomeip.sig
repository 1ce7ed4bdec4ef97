# SPDX-License-Identifier: CC0-1.0
component  vsomeip
type       library
purl       pkg:generic/vsomeip@{version}
supplier   COVESA
license    MPL-2.0
alias      vsomeip3 libvsomeip3

# The names of the files are those that its build installs.
rule 1 soname "libvsomeip3.so.{soversion}"
rule 2 filename "libvsomeip3.so.{major}.{minor}.{patch}"

accept 1 "libvsomeip3.so.3" -> -
accept 2 "libvsomeip3.so.3.1.20" -> 3.1.20
refuse "libvsomeip3-cfg.txt"
