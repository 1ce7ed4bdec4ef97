# SPDX-License-Identifier: CC0-1.0
component  glslang
type       library
purl       pkg:generic/glslang@{version}
supplier   Khronos Group
license    BSD-3-Clause AND Apache-2.0
url        vcs https://github.com/KhronosGroup/glslang
alias      glslang-tools libglslang

rule 1 banner rodata "{start}4.60 glslang Khronos. {version}{end}"
rule 2 soname "libglslang.so.{soversion}"

accept 1 "4.60 glslang Khronos. 12.0.0" -> 12.0.0
accept 2 "libglslang.so.15" -> -
refuse "glslang 12.0.0"
