# SPDX-License-Identifier: CC0-1.0
component  m2300w
type       application
purl       pkg:generic/m2300w@{version}
supplier   Gerhard Fuernkranz
license    GPL-2.0-or-later
url        website http://m2300w.sourceforge.net/
alias      printer-driver-m2300w

# The programs say versions of their own (0.1, 0.2), not the release.
rule 1 strings rodata "\nm2300w Version " "Farbverteilung der Seite:\nYellow:  %8d\nMagenta: %8d\nCyan:    %8d\nBlack:   %8d\n"
rule 2 strings rodata "Farbverteilung der Seite:\nYellow:  %8d\nMagenta: %8d\nCyan:    %8d\nBlack:   %8d\n" "Blockheader fuer Block %i mit %5i Bytes generieren und Block raus kopieren...\n"

accept 1 "\nm2300w Version \0Farbverteilung der Seite:\nYellow:  %8d\nMagenta: %8d\nCyan:    %8d\nBlack:   %8d\n" -> -
accept 2 "Farbverteilung der Seite:\nYellow:  %8d\nMagenta: %8d\nCyan:    %8d\nBlack:   %8d\n\0Blockheader fuer Block %i mit %5i Bytes generieren und Block raus kopieren...\n" -> -
refuse "m2300w Version 0.51"
