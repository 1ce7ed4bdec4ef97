# SPDX-License-Identifier: CC0-1.0
component  freeimage
type       library
purl       pkg:generic/freeimage@{version}
cpe        cpe:2.3:a:freeimage_project:freeimage:{version}:*:*:*:*:*:*:*
supplier   FreeImage project
license    GPL-2.0-only OR GPL-3.0-only OR FreeImage
alias      libfreeimage libfreeimage3

rule 1 soname "libfreeimage.so.{soversion}"
rule 2 filename "libfreeimage-{dotted}.so"
rule 3 symbols FreeImage_AcquireMemory FreeImage_AdjustContrast FreeImage_GetVersion
# of FreeImage_GetVersion()
rule 4 banner rodata "{start}%d.%d.%d{end}" arguments needs 1

accept 1 "libfreeimage.so.3" -> -
accept 2 "libfreeimage-3.18.0.so" -> 3.18.0
accept 3 "FreeImage_AcquireMemory FreeImage_AdjustContrast FreeImage_GetVersion" -> -
accept 4 "%d.%d.%d" -> -
refuse "FreeImage 3.18.0"
