# SPDX-License-Identifier: CC0-1.0
component  libplacebo
type       library
purl       pkg:generic/libplacebo@{version}
supplier   VideoLAN
license    LGPL-2.1-or-later
url        vcs https://code.videolan.org/videolan/libplacebo
alias      libplacebo208 libplacebo349

rule 1 soname "libplacebo.so.{soversion}"
rule 2 getter pl_version string "v{dotted}" needs 1
rule 3 symbols pl_frame_from_swapchain pl_filter_catmull_rom pl_shader_finalize

accept 1 "libplacebo.so.208" -> -
accept 2 "v4.208.0" -> 4.208.0
accept 3 "pl_filter_catmull_rom pl_frame_from_swapchain pl_shader_finalize" -> -
refuse "libplacebo v4.208.0"
