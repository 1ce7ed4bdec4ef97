# SPDX-License-Identifier: CC0-1.0
component  teckit
type       library
purl       pkg:generic/teckit@{version}
supplier   SIL International
license    LGPL-2.1-or-later OR CPL-0.5
url        website https://software.sil.org/teckit/
url        vcs https://github.com/silnrsi/teckit
alias      libteckit libteckit0

# TECkit_GetVersion gives the number of the interface.
rule 1 soname "libTECkit.so.{soversion}"
rule 2 soname "libTECkit_Compiler.so.{soversion}"
rule 3 symbols TECkit_CreateConverter TECkit_ConvertBufferOpt
rule 4 symbols TECkit_CompileOpt TECkit_GetUnicodeName

accept 1 "libTECkit.so.0" -> -
accept 2 "libTECkit_Compiler.so.0" -> -
accept 3 "TECkit_CreateConverter TECkit_ConvertBufferOpt" -> -
accept 4 "TECkit_CompileOpt TECkit_GetUnicodeName" -> -
refuse "XeTeX links TECkit version 2.5.12"
