# SPDX-License-Identifier: CC0-1.0
component  i2pd
type       application
purl       pkg:generic/i2pd@{version}
cpe        cpe:2.3:a:i2pd:i2pd:{version}:*:*:*:*:*:*:*
supplier   PurpleI2P
license    BSD-3-Clause
url        website https://i2pd.website
url        vcs https://github.com/PurpleI2P/i2pd

# The version of the I2P network that it speaks lies beside it: 0.9 with a patch number.
rule 1 strings rodata "i2pd v" ") starting..."
rule 2 banner rodata "{start}:</b> {dotted}<br>" needs 1
rule 3 lone "2.{minor2}.{patch1}" needs 1 version "2.{minor}.{patch}"
accept 1 "i2pd v\0002.45.1\0000.9.57\0) starting..." -> -
accept 2 ":</b> 2.45.1<br>" -> 2.45.1
accept 3 "2.45.1" -> 2.45.1
refuse ":</b> 2.45.1<br>"
refuse "DESC=i2pd"
