# SPDX-License-Identifier: CC0-1.0
component  freetype
type       library
purl       pkg:generic/freetype@{version}
cpe        cpe:2.3:a:freetype:freetype:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:freetype:freetype2:{version}:*:*:*:*:*:*:*
supplier   FreeType Project
license    FTL OR GPL-2.0-or-later
url        website https://freetype.org
url        vcs https://gitlab.freedesktop.org/freetype/freetype
alias      freetype2 libfreetype libfreetype6 freetype2-demos

rule 1 soname "libfreetype.so.{soversion}"
rule 2 symbols FT_Init_FreeType FT_New_Memory_Face FT_Load_Glyph
# Upstream's table of libtool numbers (docs/VERSIONS.TXT).
rule 3 filename "libfreetype.so.6.17.{patch}" version "2.10.{patch}"
rule 4 filename "libfreetype.so.6.18.0" >=2.11.0 <=2.11.0
rule 5 filename "libfreetype.so.6.18.1" >=2.11.1 <=2.11.1
rule 6 filename "libfreetype.so.6.18.3" >=2.12.1 <=2.12.1
rule 7 filename "libfreetype.so.6.20.2" >=2.13.3 <=2.13.3
rule 8 strings rodata "FREETYPE_PROPERTIES" "truetype" "interpreter-version"
rule 9 filename "bin/ftbench"
rule 10 filename "bin/ftview"
rule 11 filename "bin/ftlint"
rule 12 filename "bin/ftdump"
rule 13 filename "bin/ttdebug"
rule 14 filename "bin/ftgrid"
rule 15 filename "bin/ftstring"
rule 16 filename "bin/ftvalid"
rule 17 filename "bin/ftmulti"
rule 18 filename "bin/ftdiff"
rule 19 filename "bin/ftgamma"
rule 20 filename "bin/ftsdf"
accept 1 "libfreetype.so.6" -> -
accept 2 "FT_Init_FreeType FT_New_Memory_Face FT_Load_Glyph" -> -
accept 3 "libfreetype.so.6.17.1" -> 2.10.1
accept 4 "libfreetype.so.6.18.0" -> 2.11.0
accept 5 "libfreetype.so.6.18.1" -> 2.11.1
accept 6 "libfreetype.so.6.18.3" -> 2.12.1
accept 7 "libfreetype.so.6.20.2" -> 2.13.3
accept 8 "FREETYPE_PROPERTIES\ntruetype\ninterpreter-version" -> -
accept 9 "usr/bin/ftbench" -> -
accept 10 "usr/bin/ftview" -> -
accept 11 "usr/bin/ftlint" -> -
accept 12 "usr/bin/ftdump" -> -
accept 13 "usr/bin/ttdebug" -> -
accept 14 "usr/bin/ftgrid" -> -
accept 15 "usr/bin/ftstring" -> -
accept 16 "usr/bin/ftvalid" -> -
accept 17 "usr/bin/ftmulti" -> -
accept 18 "usr/bin/ftdiff" -> -
accept 19 "usr/bin/ftgamma" -> -
accept 20 "usr/bin/ftsdf" -> -
refuse "FreeType 2.12.1"
