# SPDX-License-Identifier: CC0-1.0
component  commonapi
type       library
purl       pkg:generic/commonapi@{version}
supplier   COVESA
license    MPL-2.0
alias      libcommonapi

# The names of the files are those that its build installs.
rule 1 soname "libCommonAPI.so.{major}.{minor}.{patch}"
rule 2 soname "libCommonAPI-SomeIP.so.{major}.{minor}.{patch}"

accept 1 "libCommonAPI.so.3.2.4" -> 3.2.4
accept 2 "libCommonAPI-SomeIP.so.3.2.4" -> 3.2.4
refuse "libCommonAPI.so"
