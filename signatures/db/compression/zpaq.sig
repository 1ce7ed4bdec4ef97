# SPDX-License-Identifier: CC0-1.0
component  zpaq
type       application
purl       pkg:generic/zpaq@{version}
supplier   Matt Mahoney
license    LicenseRef-public-domain
url        website http://mattmahoney.net/dc/zpaq.html
url        vcs https://github.com/zpaq/zpaq

rule 1 banner rodata "{start}zpaq v{dotted} journaling archiver, compiled"

accept 1 "zpaq v7.15 journaling archiver, compiled" -> 7.15
refuse "7kSt zpaq v7.15"
