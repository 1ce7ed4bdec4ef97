# SPDX-License-Identifier: CC0-1.0
component  pixman
type       library
purl       pkg:generic/pixman@{version}
cpe        cpe:2.3:a:pixman:pixman:{version}:*:*:*:*:*:*:*
supplier   freedesktop.org
license    MIT
url        website http://pixman.org/
url        vcs https://gitlab.freedesktop.org/pixman/pixman
alias      libpixman libpixman-1-0

rule 1 soname "libpixman-1.so.{soversion}"
rule 2 filename "libpixman-1.so.{dotted}" >=0.10
rule 3 symbols pixman_image_composite32 pixman_region32_intersect_rect pixman_version_string
rule 4 getter pixman_version_string string "{dotted}"
rule 5 strings rodata "*** BUG ***\nIn %s: %s\nSet a breakpoint on '_pixman_log_error' to debug\n\n"

accept 1 "libpixman-1.so.0" -> -
accept 2 "libpixman-1.so.0.44.0" -> 0.44.0
accept 3 "pixman_image_composite32 pixman_region32_intersect_rect pixman_version_string" -> -
accept 4 "0.44.0" -> 0.44.0
accept 5 "*** BUG ***\nIn %s: %s\nSet a breakpoint on '_pixman_log_error' to debug\n\n" -> -
refuse "*** BUG *** pixman_region32_init_rect"
