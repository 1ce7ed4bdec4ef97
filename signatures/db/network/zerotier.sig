# SPDX-License-Identifier: CC0-1.0
component  zerotier
type       application
purl       pkg:generic/zerotier@{version}
cpe        cpe:2.3:a:zerotier:zerotierone:{version}:*:*:*:*:*:*:*
supplier   ZeroTier
license    GPL-3.0-only
alias      zerotier-one

# No Debian package has it: what it prints is known from its published source. The numbers are not in the text.
rule 1 strings rodata "ZeroTier One version %d.%d.%d"
rule 2 banner rodata "ZeroTier One version %d.%d.%d" arguments

accept 1 "ZeroTier One version %d.%d.%d" -> -
accept 2 "ZeroTier One version %d.%d.%d" -> -
refuse "ZeroTier One version 1.14.0 build 0"
