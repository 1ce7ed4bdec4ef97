# SPDX-License-Identifier: CC0-1.0
component  libwpe
type       library
purl       pkg:generic/libwpe@{version}
supplier   Igalia
license    BSD-2-Clause
url        website https://wpewebkit.org/
url        vcs https://github.com/WebPlatformForEmbedded/libwpe
alias      libwpe-1.0-1 wpe

rule 1 soname "libwpe-1.0.so.{soversion}"
rule 2 symbols wpe_loader_init wpe_view_backend_create_with_backend_interface wpe_renderer_backend_egl_create
rule 3 filename "libwpe-1.0.so.1.8.0" <1.16.2
rule 4 filename "libwpe-1.0.so.1.9.5" >1.14.0

accept 1 "libwpe-1.0.so.1" -> -
accept 2 "wpe_loader_init wpe_renderer_backend_egl_create wpe_view_backend_create_with_backend_interface" -> -
accept 3 "libwpe-1.0.so.1.8.0" -> -
accept 4 "libwpe-1.0.so.1.9.5" -> -
refuse "WPE_BACKEND_LIBRARY"
