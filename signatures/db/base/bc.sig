# SPDX-License-Identifier: CC0-1.0
component  bc
type       application
purl       pkg:generic/bc@{version}
cpe        cpe:2.3:a:gnu:bc:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/bc/
url        source-distribution https://ftp.gnu.org/gnu/bc/

rule 1 strings rodata "  -s  --standard     non-standard bc constructs are errors\n"
rule 2 lone "{dotted}" >=1.05 <2.0 needs 1

accept 1 "  -s  --standard     non-standard bc constructs are errors\n" -> -
accept 2 "1.07.1" -> 1.07.1
refuse "bc -l"
