# SPDX-License-Identifier: CC0-1.0
component  libvips
type       library
purl       pkg:generic/libvips@{version}
cpe        cpe:2.3:a:libvips:libvips:{version}:*:*:*:*:*:*:*
supplier   John Cupitt
license    LGPL-2.1-or-later
url        website https://libvips.github.io/libvips/
url        vcs https://github.com/libvips/libvips
alias      libvips-cpp vips

rule 1 soname "libvips.so.{soversion}"
rule 2 soname "libvips-cpp.so.{soversion}"
rule 3 symbols vips_init vips_object_new vips_image_new
rule 4 getter vips_version_string string
rule 5 lone "8.{minor}.{patch}" needs 1,2,3 version "8.{minor}.{patch}"
accept 1 "libvips.so.42" -> -
accept 2 "libvips-cpp.so.42" -> -
accept 3 "vips_init vips_object_new vips_image_new" -> -
accept 4 "8.14.1" -> 8.14.1
accept 5 "8.16.1" -> 8.16.1
refuse "vips8.14"
