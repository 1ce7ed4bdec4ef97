# SPDX-License-Identifier: CC0-1.0
component  grub
type       firmware
purl       pkg:generic/grub@{version}
cpe        cpe:2.3:a:gnu:grub2:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/grub/
url        vcs https://git.savannah.gnu.org/git/grub.git
alias      grub2 grub-efi grub-pc grub-common

rule 1 banner rodata "GNU GRUB  version %s\0{dotted}"
rule 2 strings rodata "GNU GRUB  version %s" "Minimum Emacs-like screen editing is supported."
rule 3 strings rodata "Welcome to GRUB!" "grub_disk_read(): Maximum recursion depth exceeded"
rule 4 banner rodata "\0<bug-grub@gnu.org>"
rule 5 lone "{dotted}-{any}" >=1.90 <3.0 needs 4
rule 6 lone "2.0{minor1}" version "2.0{minor}" needs 4
rule 7 lone "2.{minor2}" >=2.10 <3.0 version "2.{minor}" needs 4
rule 8 strings rodata "bug-grub@gnu.org" "GRUB_ENABLE_CRYPTODISK"
rule 9 symbols grub_mod_init grub_mod_fini
rule 10 banner rodata "grub,{d},Free Software Foundation,grub,{dotted}"

accept 1 "GNU GRUB  version %s\02.06-13+deb12u2" -> 2.06
accept 2 "GNU GRUB  version %s\0Minimum Emacs-like screen editing is supported. TAB lists completions." -> -
accept 3 "Welcome to GRUB!\0grub_disk_read(): Maximum recursion depth exceeded" -> -
accept 4 "\0<bug-grub@gnu.org>" -> -
accept 5 "2.06-13+deb12u2" -> 2.06
accept 6 "2.06" -> 2.06
accept 7 "2.12" -> 2.12
accept 9 "grub_mod_init grub_mod_fini" -> -
accept 8 "<bug-grub@gnu.org>\0GRUB_ENABLE_CRYPTODISK" -> -
accept 10 "grub,7,Free Software Foundation,grub,2.12,https://www.gnu.org/software/grub/\n" -> 2.12
refuse "Please install GRUB 2.06"
refuse "GRUB_ENABLE_CRYPTODISK=y"

