# SPDX-License-Identifier: CC0-1.0
component  cairo
type       library
purl       pkg:generic/cairo@{version}
cpe        cpe:2.3:a:cairographics:cairo:{version}:*:*:*:*:*:*:*
supplier   cairo project
license    LGPL-2.1-only OR MPL-1.1
url        website https://cairographics.org/
url        vcs https://gitlab.freedesktop.org/cairo/cairo
alias      libcairo libcairo2

rule 1 soname "libcairo.so.{soversion}"
rule 2 filename "libcairo.so.2.1{minor2}{patch2}.{d}" version "1.{minor}.{patch}"
rule 3 symbols cairo_raster_source_pattern_get_copy cairo_font_options_set_antialias cairo_region_subtract
rule 4 getter cairo_version_string string "{dotted}"
rule 5 strings rodata "%%!PS-Adobe-3.0%s\n%%%%Creator: cairo %s (https://cairographics.org)\n"
# what cairo_status_to_string() says
rule 6 strings rodata "cairo_restore() without matching cairo_save()" "no saved group to pop, i.e. cairo_pop_group() without matching cairo_push_group()"

accept 1 "libcairo.so.2" -> -
accept 2 "libcairo.so.2.11804.4" -> 1.18.4
accept 3 "cairo_raster_source_pattern_get_copy cairo_font_options_set_antialias cairo_region_subtract" -> -
accept 4 "1.18.4" -> 1.18.4
accept 5 "%%!PS-Adobe-3.0%s\n%%%%Creator: cairo %s (https://cairographics.org)\n" -> -
accept 6 "cairo_restore() without matching cairo_save()\0no saved group to pop, i.e. cairo_pop_group() without matching cairo_push_group()" -> -
refuse "Creator: cairo 1.16.0 (https://cairographics.org)"
