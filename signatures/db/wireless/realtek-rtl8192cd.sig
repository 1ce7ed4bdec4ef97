# SPDX-License-Identifier: CC0-1.0
component  realtek-rtl8192cd
type       library
purl       pkg:generic/realtek-rtl8192cd@{version}
supplier   Realtek Semiconductor
license    LicenseRef-Proprietary
alias      rtl8192cd

# The driver of routers with chips of Realtek. Its name is a text of its own (8192cd.h), its version are numbers.
rule 1 banner rodata "{start}Realtek WLAN driver{end}"

accept 1 "Realtek WLAN driver" -> -
refuse "Realtek WLAN driver - version 3.8.0(2017-12-26)(SVN:45048)"
refuse "Realtek WLAN driver for Windows"
