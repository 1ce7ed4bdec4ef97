# SPDX-License-Identifier: CC0-1.0
component  nuttx
type       firmware
purl       pkg:generic/nuttx@{version}
cpe        cpe:2.3:a:apache:nuttx:{version}:*:*:*:*:*:*:*
supplier   Apache Software Foundation
license    Apache-2.0 >=10.0
license    BSD-3-Clause <10.0
url        website https://nuttx.apache.org/
url        vcs https://github.com/apache/nuttx

rule 1 banner rodata "NuttShell (NSH) NuttX-{version}\n"
rule 2 banner rodata "NuttShell (NSH) NuttX-"

accept 1 "\nNuttShell (NSH) NuttX-12.6.0-RC1\n" -> 12.6.0-RC1
accept 2 "\nNuttShell (NSH) NuttX-7.9\n" -> -
refuse "NuttX-12.4.0"
