# SPDX-License-Identifier: CC0-1.0
component  zimg
type       library
purl       pkg:generic/zimg@{version}
supplier   zimg project
license    WTFPL
alias      libzimg

# No file of it says the version.
rule 1 soname "libzimg.so.{soversion}"
rule 2 getter zimg_get_version_info args:3
rule 3 strings rodata "unresize can not upscale" "image dimensions must be divisible by subsampling factor"

accept 1 "libzimg.so.2" -> -
accept 2 "3.0.4" -> 3.0.4
accept 3 "unresize can not upscale\0image dimensions must be divisible by subsampling factor" -> -
refuse "libzimg.a"
