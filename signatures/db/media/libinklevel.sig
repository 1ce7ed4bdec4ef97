# SPDX-License-Identifier: CC0-1.0
component  libinklevel
type       library
purl       pkg:generic/libinklevel@{version}
supplier   Markus Heinz
license    GPL-2.0-only
url        website http://libinklevel.sourceforge.net/
alias      libinklevel5

rule 1 soname "libinklevel.so.{soversion}"
rule 2 banner rodata "{start}libinklevel {version}{end}"
rule 3 strings rodata "discover_printers: Sent only %d bytes of packet, error = %s\n" "Piggybacked credit in data packet caused overflow."

accept 1 "libinklevel.so.5" -> -
accept 2 "libinklevel 0.9.7" -> 0.9.7
accept 3 "discover_printers: Sent only %d bytes of packet, error = %s\n\0Piggybacked credit in data packet caused overflow." -> -
refuse "uses libinklevel to read the ink level"
