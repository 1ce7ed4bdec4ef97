# SPDX-License-Identifier: CC0-1.0
component  lsof
type       application
purl       pkg:generic/lsof@{version}
cpe        cpe:2.3:a:lsof_project:lsof:{version}:*:*:*:*:*:*:*
supplier   lsof project
license    LicenseRef-lsof
url        vcs https://github.com/lsof-org/lsof

rule 1 strings rodata "%s version information:\n" "    latest revision: %s\n"
rule 2 lone "4.{minor}" version "4.{minor}" needs 1
rule 3 lone "4.{minor}.{patch}" version "4.{minor}.{patch}" needs 1
rule 4 soname "liblsof.so.{soversion}"
rule 5 lone "4.{minor}.{patch}" version "4.{minor}.{patch}" needs 4

accept 1 "%s version information:\n\0    latest revision: %s\n" -> -
accept 2 "4.95" -> 4.95
accept 3 "4.99.4" -> 4.99.4
accept 4 "liblsof.so.0" -> -
accept 5 "4.99.4" -> 4.99.4
refuse "lsof -i :80"
