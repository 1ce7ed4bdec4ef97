# SPDX-License-Identifier: CC0-1.0
component  lzo
type       library
purl       pkg:generic/lzo@{version}
cpe        cpe:2.3:a:lzo_project:lzo:{version}:*:*:*:*:*:*:*
supplier   Markus F.X.J. Oberhumer
license    GPL-2.0-or-later
url        website https://www.oberhumer.com/opensource/lzo/
url        source-distribution https://www.oberhumer.com/opensource/lzo/download/
alias      lzo2 liblzo2 liblzo

rule 1 soname "liblzo2.so.{soversion}"
rule 2 symbols lzo1x_decompress_safe __lzo_init_v2 lzo_version_string
rule 4 lone "2.{minor}" needs 1 version "2.{minor}"
rule 6 soname "liblzo.so.{soversion}"
rule 7 getter lzo_version_string string
accept 1 "liblzo2.so.2" -> -
accept 2 "lzo1x_decompress_safe __lzo_init_v2 lzo_version_string" -> -
accept 4 "2.10" -> 2.10
accept 6 "liblzo.so.1" -> -
accept 7 "2.10" -> 2.10
refuse "lzop 1.04 LZO library 2.10"
