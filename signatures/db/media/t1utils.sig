# SPDX-License-Identifier: CC0-1.0
component  t1utils
type       application
purl       pkg:generic/t1utils@{version}
cpe        cpe:2.3:a:t1utils_project:t1utils:{version}:*:*:*:*:*:*:*
supplier   Eddie Kohler
license    LicenseRef-t1utils
url        website https://www.lcdf.org/type/
url        vcs https://github.com/kohler/t1utils

rule 1 strings rodata " (LCDF t1utils) %s\n"
rule 2 lone "1.{minor2}" version "1.{minor}" needs 1

accept 1 " (LCDF t1utils) %s\n" -> -
accept 2 "1.41" -> 1.41
refuse "t1asm (LCDF t1utils) 1.41"
