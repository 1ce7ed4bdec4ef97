# SPDX-License-Identifier: CC0-1.0
component  alsa-utils
type       application
purl       pkg:generic/alsa-utils@{version}
supplier   ALSA project
license    GPL-2.0-or-later
url        website https://www.alsa-project.org/
url        vcs https://github.com/alsa-project/alsa-utils
alias      aplay amixer alsamixer alsactl arecord

rule 1 banner rodata "{start}amixer version {dotted}\n"
rule 2 banner rodata "{start}%s: version {dotted} by Jaroslav Kysela <perex@perex.cz>"
rule 3 banner rodata "{start}alsactl version {dotted}\n"
rule 4 banner rodata "AlsaMixer v{dotted} "
rule 5 banner rodata "{start}amidi version {dotted}"
rule 6 banner rodata "{start}aplaymidi version {dotted}"
rule 7 banner rodata "{start}aseqdump version {dotted}"
accept 1 "amixer version 1.2.8\n" -> 1.2.8
accept 2 "%s: version 1.2.8 by Jaroslav Kysela <perex@perex.cz>\n" -> 1.2.8
accept 3 "alsactl version 1.2.8\n" -> 1.2.8
accept 4 " AlsaMixer v1.2.8 " -> 1.2.8
accept 5 "amidi version 1.2.8" -> 1.2.8
accept 6 "aplaymidi version 1.2.8" -> 1.2.8
accept 7 "aseqdump version 1.2.8" -> 1.2.8
refuse "Please run alsactl or amixer from alsa-utils 1.2.8"
