# SPDX-License-Identifier: CC0-1.0
component  lensfun
type       library
purl       pkg:generic/lensfun@{version}
supplier   Lensfun
license    LGPL-3.0-or-later
alias      liblensfun liblensfun1

rule 1 soname "liblensfun.so.{soversion}"
rule 2 filename "liblensfun.so.{dotted}"
rule 3 symbols lf_db_new lf_modifier_apply_geometry_distortion lf_lens_interpolate_vignetting

accept 1 "liblensfun.so.1" -> -
accept 2 "liblensfun.so.0.3.3" -> 0.3.3
accept 3 "lf_db_new lf_modifier_apply_geometry_distortion lf_lens_interpolate_vignetting" -> -
refuse "Database version is %d, but newest supported is only %d!"
