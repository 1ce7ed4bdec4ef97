# SPDX-License-Identifier: CC0-1.0
component  mksh
type       application
purl       pkg:generic/mksh@{version}
supplier   MirBSD
license    MirOS
url        website http://mirbsd.de/mksh
url        vcs https://github.com/MirBSD/mksh
alias      lksh

# the letter of the release is not in the text
rule 1 banner rodata "KSH_VERSION=@(#)MIRBSD KSH R{d} {year}/"
rule 2 banner rodata "KSH_VERSION=@(#)LEGACY KSH R{d} {year}/"
accept 1 "KSH_VERSION=@(#)MIRBSD KSH R59 2023/04/29 +Debian" -> -
accept 2 "KSH_VERSION=@(#)LEGACY KSH R59 2023/04/29 +Debian" -> -
refuse "#!/bin/mksh"
