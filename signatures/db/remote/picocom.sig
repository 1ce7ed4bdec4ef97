# SPDX-License-Identifier: CC0-1.0
component  picocom
type       application
purl       pkg:generic/picocom@{version}
cpe        cpe:2.3:a:picocom_project:picocom:{version}:*:*:*:*:*:*:*
supplier   Nick Patavalis
license    GPL-2.0-or-later
url        vcs https://github.com/npat-efault/picocom

rule 1 strings rodata "picocom v%s\n" "Thanks for using picocom"
rule 2 lone "{major1}.{minor}" >=1.0 <5.0 needs 1

accept 1 "picocom v%s\n\0Thanks for using picocom" -> -
accept 2 "3.1" -> 3.1
refuse "picocom v3.1"
