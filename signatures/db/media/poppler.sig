# SPDX-License-Identifier: CC0-1.0
component  poppler
type       library
purl       pkg:generic/poppler@{version}
cpe        cpe:2.3:a:freedesktop:poppler:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:poppler:poppler:{version}:*:*:*:*:*:*:*
supplier   freedesktop.org
license    GPL-2.0-only OR GPL-3.0-only
url        website https://poppler.freedesktop.org/
url        vcs https://gitlab.freedesktop.org/poppler/poppler
alias      libpoppler poppler-utils

rule 1 strings rodata "%Produced by poppler pdftops version: {0:s} (http://poppler.freedesktop.org)"
rule 2 strings rodata "The Poppler Developers - http://poppler.freedesktop.org"
rule 3 lone "{major}.{minor2}.{patch}" needs 1,2
rule 4 soname "libpoppler.so.{soversion}"
rule 5 soname "libpoppler-glib.so.{soversion}"
rule 6 soname "libpoppler-cpp.so.{soversion}"
rule 7 lone "{major}.{minor2}.{patch}" needs 6 >=18.0
accept 1 "%Produced by poppler pdftops version: {0:s} (http://poppler.freedesktop.org)\n" -> -
accept 2 "Copyright 2005-2022 The Poppler Developers - http://poppler.freedesktop.org" -> -
accept 3 "22.12.0" -> 22.12.0
accept 4 "libpoppler.so.126" -> -
accept 5 "libpoppler-glib.so.8" -> -
accept 6 "libpoppler-cpp.so.0" -> -
accept 7 "22.12.0" -> 22.12.0
refuse "/usr/share/poppler"
refuse "Unknown CID font collection, please report to poppler bugzilla."
