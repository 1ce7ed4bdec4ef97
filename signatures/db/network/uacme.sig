# SPDX-License-Identifier: CC0-1.0
component  uacme
type       application
purl       pkg:generic/uacme@{version}
supplier   Nicola Di Lieto
license    GPL-3.0-or-later
url        vcs https://github.com/ndilieto/uacme
alias      ualpn

rule 1 banner rodata "{start}%s: version {version}\nCopyright (C) 2019-{year} Nicola Di Lieto\n"

accept 1 "%s: version 1.7.4\nCopyright (C) 2019-2023 Nicola Di Lieto\n" -> 1.7.4
refuse "User-Agent: uacme/1.7.4 (https://github.com/ndilieto/uacme)"
