# SPDX-License-Identifier: CC0-1.0
component  putty
type       application
purl       pkg:generic/putty@{version}
cpe        cpe:2.3:a:putty:putty:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:simon_tatham:putty:{version}:*:*:*:*:*:*:*
supplier   Simon Tatham
license    MIT
url        website https://www.chiark.greenend.org.uk/~sgtatham/putty/
url        vcs https://git.tartarus.org/simon/putty.git
alias      plink pscp psftp puttygen

rule 1 strings rodata "SSHCONNECTION@putty.projects.tartarus.org-2.0-"
rule 2 strings rodata "puttygen: option `-%s' expects an argument"
rule 3 banner rodata "{start}-Release-{dotted}{end}" needs 1,2
rule 4 banner rodata "{start}Release {dotted}{end}" needs 1,2
accept 1 "SSHCONNECTION@putty.projects.tartarus.org-2.0-" -> -
accept 2 "puttygen: option `-%s' expects an argument\n" -> -
accept 3 "-Release-0.78" -> 0.78
accept 4 "Release 0.78" -> 0.78
refuse "PuTTY-User-Key-File-2"
refuse "SSH-2.0-PuTTY_Release_0.78"
