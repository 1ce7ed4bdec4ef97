# SPDX-License-Identifier: CC0-1.0
component  chntpw
type       application
purl       pkg:generic/chntpw@{version}
supplier   Petter Nordahl-Hagen
license    GPL-2.0-only
url        website https://pogostick.net/~pnh/ntpasswd/

rule 1 banner rodata "ntreg lib routines, v0.95 {version}, (c) Petter N Hagen"
rule 2 strings rodata ", (c) Petter N Hagen" "ntreg lib routines, v"

accept 1 "ntreg lib routines, v0.95 140201, (c) Petter N Hagen" -> 140201
accept 2 ", (c) Petter N Hagen\0ntreg lib routines, v" -> -
refuse "chntpw version 1.00 140201"
