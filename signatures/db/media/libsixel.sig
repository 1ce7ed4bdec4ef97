# SPDX-License-Identifier: CC0-1.0
component  libsixel
type       library
purl       pkg:generic/libsixel@{version}
cpe        cpe:2.3:a:libsixel_project:libsixel:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:saitoha:libsixel:{version}:*:*:*:*:*:*:*
supplier   libsixel project
license    MIT
url        vcs https://github.com/libsixel/libsixel
alias      libsixel1

rule 1 soname "libsixel.so.{soversion}"
rule 2 symbols sixel_encoder_new sixel_dither_initialize sixel_helper_set_additional_message
rule 3 strings rodata "sixel_encoder_output_without_macro: sixel_allocator_malloc() failed."

accept 1 "libsixel.so.1" -> -
accept 2 "sixel_encoder_new sixel_dither_initialize sixel_helper_set_additional_message" -> -
accept 3 "sixel_encoder_output_without_macro: sixel_allocator_malloc() failed." -> -
refuse "img2sixel 1.10.3"
