# SPDX-License-Identifier: CC0-1.0
component  conmon
type       application
purl       pkg:generic/conmon@{version}
supplier   containers project
license    Apache-2.0

rule 1 banner rodata "{start}conmon version {version}\ncommit: "

accept 1 "conmon version 2.1.6\ncommit: unknown\n" -> 2.1.6
refuse "conmon version 2.1.6"
