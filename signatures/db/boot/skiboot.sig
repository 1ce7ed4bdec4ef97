# SPDX-License-Identifier: CC0-1.0
component  skiboot
type       firmware
purl       pkg:generic/skiboot@{version}
supplier   OpenPOWER Foundation
license    Apache-2.0
url        vcs https://github.com/open-power/skiboot
alias      opal

rule 1 strings rodata "OPAL %s%s starting...\n"
rule 2 banner rodata "{start}skiboot-v{version}" needs 1

accept 1 "OPAL %s%s starting...\n\0" -> -
accept 2 "\0skiboot-v7.1-106-g785a5e307\0" -> 7.1-106-g785a5e307
refuse "skiboot-v7.1 or later"
