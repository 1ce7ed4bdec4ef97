# SPDX-License-Identifier: CC0-1.0
component  rygel
type       application
purl       pkg:generic/rygel@{version}
supplier   Rygel developers
license    LGPL-2.1-or-later
url        website https://wiki.gnome.org/Projects/Rygel
url        vcs https://gitlab.gnome.org/GNOME/rygel

rule 1 banner rodata "{start}Rygel {version}{end}" needs 2
rule 2 strings rodata "Rygel v%s starting"
rule 3 strings rodata "rygel-media-export-media-cache.vala"
rule 4 strings rodata "rygel-gst-data-source.vala"
rule 5 filename "rygel-2.{d}/plugins/librygel-{word}.so" of external gst-launch lms media-export mediathek mpris playbin ruih tracker tracker3
rule 6 filename "rygel-2.{d}/engines/librygel-media-engine-{word}.so" of gst simple

accept 1 "Rygel 0.44.2" -> 0.44.2
accept 2 "Rygel v%s starting" -> -
accept 3 "rygel-media-export-media-cache.vala" -> -
accept 4 "rygel-gst-data-source.vala" -> -
accept 5 "rygel-2.8/plugins/librygel-external.so" -> -
accept 6 "rygel-2.8/engines/librygel-media-engine-gst.so" -> -
refuse "org.gnome.Rygel1.AclProvider1"
