# SPDX-License-Identifier: CC0-1.0
component  cadaver
type       application
purl       pkg:generic/cadaver@{version}
supplier   Joe Orton
license    GPL-2.0-or-later
url        vcs https://github.com/notroj/cadaver

rule 1 banner rodata "{start}cadaver/{dotted}{end}"
rule 2 banner rodata "{start}cadaver {dotted}\n"
accept 1 "\0cadaver/0.24\0" -> 0.24
accept 2 "cadaver 0.24\n%s\n" -> 0.24
refuse "BrowserMatch \"^cadaver/0.23\" redirect-carefully"
