# SPDX-License-Identifier: CC0-1.0
component  pigz
type       application
purl       pkg:generic/pigz@{version}
cpe        cpe:2.3:a:zlib:pigz:{version}:*:*:*:*:*:*:*
supplier   Mark Adler
license    Zlib
url        website http://zlib.net/pigz/
url        vcs https://github.com/madler/pigz
alias      unpigz

rule 1 banner rodata "{start}pigz {dotted}" needs 2
rule 2 strings rodata "Usage: pigz [options] [files ...]"

accept 1 "pigz 2.8" -> 2.8
accept 2 "Usage: pigz [options] [files ...]" -> -
refuse "pigz 2.8 not found"
