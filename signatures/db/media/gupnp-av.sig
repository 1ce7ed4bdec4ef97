# SPDX-License-Identifier: CC0-1.0
component  gupnp-av
type       library
purl       pkg:generic/gupnp-av@{version}
supplier   GUPnP developers
license    LGPL-2.1-or-later
url        website https://wiki.gnome.org/Projects/GUPnP
url        vcs https://gitlab.gnome.org/GNOME/gupnp-av
alias      libgupnp-av

rule 1 soname "libgupnp-av-1.0.so.{soversion}"
rule 2 filename "libgupnp-av-1.0.so.3.{minor}.{patch}" version "0.{minor}.{patch}"
rule 3 symbols gupnp_didl_lite_container_set_container_update_id gupnp_feature_get_version gupnp_protocol_info_get_dlna_conversion

accept 1 "libgupnp-av-1.0.so.3" -> -
accept 2 "libgupnp-av-1.0.so.3.14.1" -> 0.14.1
accept 3 "gupnp_didl_lite_container_set_container_update_id gupnp_feature_get_version gupnp_protocol_info_get_dlna_conversion" -> -
refuse "gupnp-av-1.0"
