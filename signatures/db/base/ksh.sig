# SPDX-License-Identifier: CC0-1.0
component  ksh
type       application
purl       pkg:generic/ksh@{version}
cpe        cpe:2.3:a:ksh_project:ksh:{version}:*:*:*:*:*:*:*
supplier   AT&T
license    EPL-2.0
url        website http://www.kornshell.com/
url        vcs https://github.com/ksh93/ksh
alias      ksh93 ksh93u+m mksh93

rule 1 banner rodata "@(#)$Id: Version AJM 93u+m/{version} {year}-"
accept 1 "@(#)$Id: Version AJM 93u+m/1.0.4 2022-10-22 $" -> 1.0.4
refuse "#!/bin/ksh93"
refuse "@(#)MIRBSD KSH R59 2020/10/31"
