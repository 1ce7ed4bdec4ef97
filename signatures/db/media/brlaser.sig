# SPDX-License-Identifier: CC0-1.0
component  brlaser
type       application
purl       pkg:generic/brlaser@{version}
supplier   Peter De Wachter
license    GPL-2.0-or-later
url        vcs https://github.com/Owl-Maintain/brlaser
alias      printer-driver-brlaser

rule 1 strings rodata "ERROR: rastertobrlaser job-id user title copies options [file]\n"
rule 2 lone "{major1}.{minor}.{patch}" needs 1

accept 1 "ERROR: rastertobrlaser job-id user title copies options [file]\n" -> -
accept 2 "6.2.7" -> 6.2.7
refuse "*NickName: Brother DCP-7030, using brlaser v6"
