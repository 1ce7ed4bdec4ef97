# SPDX-License-Identifier: CC0-1.0
component  lrzip
type       application
purl       pkg:generic/lrzip@{version}
cpe        cpe:2.3:a:long_range_zip_project:long_range_zip:{version}:*:*:*:*:*:*:*
supplier   Con Kolivas
license    GPL-2.0-or-later
url        website http://ck.kolivas.org/apps/lrzip/README.md
url        vcs https://github.com/ckolivas/lrzip

rule 1 strings rodata "lrz%s version %s\n" "Con Kolivas"
rule 2 lone "{major1}.{minor3}" needs 1
accept 1 "lrz%s version %s\n\0Copyright (C) Con Kolivas 2006-2022\n" -> -
accept 2 "0.651" -> 0.651
refuse "Attempting to work with file produced by newer lrzip version %d.%d file.\n"
