# SPDX-License-Identifier: CC0-1.0
component  direwolf
type       application
purl       pkg:generic/direwolf@{version}
supplier   John Langner
license    GPL-2.0-or-later
url        vcs https://github.com/wb2osz/direwolf

rule 1 banner rodata "Dire Wolf version %d.%d\n" arguments
rule 2 strings rodata "Station address \"%s\" contains nul character.  AX.25 protocol requires trailing ASCII spaces"
rule 3 strings rodata "Suspicious strlcpy siz.  Is it using sizeof a pointer variable?  (%s %s %d)\n"

accept 1 "Dire Wolf version %d.%d\n" -> -
accept 2 "Station address \"%s\" contains nul character.  AX.25 protocol requires trailing ASCII spaces" -> -
accept 3 "Suspicious strlcpy siz.  Is it using sizeof a pointer variable?  (%s %s %d)\n" -> -
refuse "APDW16 is Dire Wolf version 1.6"
