# SPDX-License-Identifier: CC0-1.0
component  gupnp
type       library
purl       pkg:generic/gupnp@{version}
cpe        cpe:2.3:a:gnome:gupnp:{version}:*:*:*:*:*:*:*
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://gnome.pages.gitlab.gnome.org/gupnp/docs/
url        vcs https://gitlab.gnome.org/GNOME/gupnp
alias      libgupnp libgupnp-1.6-0

rule 1 banner rodata "{start}%s GUPnP/{dotted} DLNADOC/1.50{end}"
rule 2 soname "libgupnp-1.{d}.so.{soversion}"
rule 3 soname "libgupnp-1.0.so.{soversion}"
rule 4 symbols gupnp_resource_factory_unregister_resource_type gupnp_service_info_get_service_type gupnp_service_notify

accept 1 "%s GUPnP/1.6.8 DLNADOC/1.50" -> 1.6.8
accept 2 "libgupnp-1.6.so.0" -> -
accept 3 "libgupnp-1.0.so.4" -> -
accept 4 "gupnp_resource_factory_unregister_resource_type gupnp_service_info_get_service_type gupnp_service_notify" -> -
refuse "Rygel/0.42.1 GUPnP/1.6.3 DLNADOC/1.50"
