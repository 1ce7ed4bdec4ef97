# SPDX-License-Identifier: CC0-1.0
component  bash
type       application
purl       pkg:generic/bash@{version}
cpe        cpe:2.3:a:gnu:bash:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later >=4.0
license    GPL-2.0-or-later <4.0
url        website http://tiswww.case.edu/php/chet/bash/bashtop.html
url        vcs https://git.savannah.gnu.org/git/bash.git

rule 1 banner rodata "@(#)Bash version {dotted}({d}) "
rule 2 strings rodata "GNU bash, version %s-(%s)\n" "BASH_VERSINFO"
accept 1 "@(#)Bash version 5.2.15(1) release GNU" -> 5.2.15
accept 2 "GNU bash, version %s-(%s)\n\0BASH_VERSINFO\0" -> -
refuse "#!/bin/bash\nif [ ${BASH_VERSINFO[0]} -lt 4 ]; then"
refuse "GNU bash, version 5.2.15"
