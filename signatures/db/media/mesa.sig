# SPDX-License-Identifier: CC0-1.0
component  mesa
type       library
purl       pkg:generic/mesa@{version}
cpe        cpe:2.3:a:mesa3d:mesa:{version}:*:*:*:*:*:*:*
supplier   Mesa project
license    MIT
url        website https://mesa3d.org/
url        vcs https://gitlab.freedesktop.org/mesa/mesa
alias      libgbm libgbm1 libegl-mesa0 libgl1-mesa-dri mesa-libgallium libglx-mesa0

rule 1 soname "libEGL_mesa.so.{soversion}"
rule 2 soname "libGLX_mesa.so.{soversion}"
rule 3 soname "libgbm.so.{soversion}" needs 5
rule 4 symbols gbm_bo_create_with_modifiers gbm_device_get_format_modifier_plane_count gbm_surface_lock_front_buffer needs 5
rule 5 strings rodata "MESA-LOADER: failed to open %s: %s (search paths %s, suffix %s)"
rule 6 soname "libgallium-{dotted}.so"
rule 7 soname "libgallium-{dotted}-{any}.so"
rule 8 soname "libglapi.so.{soversion}"
rule 9 filename "libteflon.so"
rule 10 lone "{major2}.{minor1}.{patch}-{any}" needs 9 >=24.1
rule 11 lone "{major2}.{minor1}.{patch}" needs 9 >=24.1

accept 1 "libEGL_mesa.so.0" -> -
accept 2 "libGLX_mesa.so.0" -> -
accept 3 "libgbm.so.1" -> -
accept 4 "gbm_bo_create_with_modifiers gbm_device_get_format_modifier_plane_count gbm_surface_lock_front_buffer" -> -
accept 5 "MESA-LOADER: failed to open %s: %s (search paths %s, suffix %s)" -> -
accept 6 "libgallium-25.0.7.so" -> 25.0.7
accept 7 "libgallium-25.0.7-2+deb13u1.so" -> 25.0.7
accept 8 "libglapi.so.0" -> -
accept 9 "libteflon.so" -> -
accept 10 "25.0.7-2+deb13u1" -> 25.0.7
accept 11 "25.0.7" -> 25.0.7
refuse "MESA_GL_VERSION_OVERRIDE"
