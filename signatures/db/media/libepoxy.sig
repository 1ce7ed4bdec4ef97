# SPDX-License-Identifier: CC0-1.0
component  libepoxy
type       library
purl       pkg:generic/libepoxy@{version}
supplier   libepoxy project
license    MIT

# No file of it says the version.
rule 1 soname "libepoxy.so.{soversion}"
rule 2 symbols epoxy_gl_version epoxy_glsl_version epoxy_has_gl_extension

accept 1 "libepoxy.so.0" -> -
accept 2 "epoxy_gl_version epoxy_glsl_version epoxy_has_gl_extension" -> -
refuse "libepoxy.a"
