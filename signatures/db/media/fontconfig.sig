# SPDX-License-Identifier: CC0-1.0
component  fontconfig
type       library
purl       pkg:generic/fontconfig@{version}
cpe        cpe:2.3:a:fontconfig_project:fontconfig:{version}:*:*:*:*:*:*:*
supplier   fontconfig
license    HPND-sell-variant
url        website https://www.freedesktop.org/wiki/Software/fontconfig/
url        vcs https://gitlab.freedesktop.org/fontconfig/fontconfig
alias      libfontconfig libfontconfig1

rule 1 soname "libfontconfig.so.{soversion}"
rule 2 symbols FcInitLoadConfigAndFonts FcFontMatch FcPatternCreate
rule 3 strings rodata "Fontconfig %s: line %d: " "Fontconfig error: "
rule 4 strings rodata "fontconfig version %d.%d.%d\n"
rule 5 getter FcGetVersion dec:MNNPP
rule 6 banner rodata "fontconfig version %d.%d.%d" arguments
veto "Project-Id-Version: "
accept 1 "libfontconfig.so.1" -> -
accept 2 "FcInitLoadConfigAndFonts FcFontMatch FcPatternCreate" -> -
accept 3 "Fontconfig %s: line %d: \nFontconfig error: " -> -
accept 4 "fontconfig version %d.%d.%d\n" -> -
accept 5 "21401" -> 2.14.1
accept 6 "fontconfig version %d.%d.%d\n" -> -
refuse "Fontconfig error: Cannot load default config file"
