# SPDX-License-Identifier: CC0-1.0
component  volume-key
type       library
purl       pkg:generic/volume-key@{version}
supplier   Red Hat
license    GPL-2.0-only
url        website https://pagure.io/volume_key
alias      volume_key libvolume-key1 libvolume_key

rule 1 soname "libvolume_key.so.{soversion}"
rule 2 symbols libvk_volume_open libvk_packet_open_unencrypted libvk_ui_set_generic_cb

accept 1 "libvolume_key.so.1" -> -
accept 2 "libvk_packet_open_unencrypted libvk_ui_set_generic_cb libvk_volume_open" -> -
refuse "volume_key escrow packet"
