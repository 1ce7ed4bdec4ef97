# SPDX-License-Identifier: CC0-1.0
component  ipmiutil
type       application
purl       pkg:generic/ipmiutil@{version}
supplier   Andrew Cress
license    BSD-3-Clause
url        website https://sourceforge.net/projects/ipmiutil/

# 3.1.8 says 3.18 of itself, 3.2.1 says 3.21.
rule 1 strings rodata "Use tamutil (from ipmimisc rpm) to set al"
rule 2 strings rodata "Usage: %s [-bdfhprstux] 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10"
rule 3 strings rodata "Usage: %s [-sx -NUPRETVF]\n"
rule 4 lone "3.{minor1}{patch1}" version "3.{minor}.{patch}" needs 1

accept 1 "Use tamutil (from ipmimisc rpm) to set al" -> -
accept 2 "Usage: %s [-bdfhprstux] 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10" -> -
accept 3 "Usage: %s [-sx -NUPRETVF]\n" -> -
accept 4 "3.18" -> 3.1.8
refuse "ipmiutil ver 3.18"
