# SPDX-License-Identifier: CC0-1.0
component  exif
type       application
purl       pkg:generic/exif@{version}
supplier   libexif project
license    LGPL-2.1-or-later
url        website https://libexif.github.io/

rule 1 strings rodata "'%s' is not readable or does not contain EXIF data!"
rule 2 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1

accept 1 "'%s' is not readable or does not contain EXIF data!" -> -
accept 2 "0.6.22" -> 0.6.22
refuse "EXIF entry '%s' "
