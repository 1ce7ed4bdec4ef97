# SPDX-License-Identifier: CC0-1.0
component  appstream
type       library
purl       pkg:generic/appstream@{version}
supplier   freedesktop.org
license    LGPL-2.1-or-later
alias      libappstream libappstream4 libappstream5

rule 1 soname "libappstream.so.{soversion}"
rule 2 filename "libappstream.so.{major1}.{minor}.{patch}"
rule 3 banner rodata "{start}appstream/{dotted}{end}" needs 1

accept 1 "libappstream.so.4" -> -
accept 2 "libappstream.so.0.16.1" -> 0.16.1
accept 3 "appstream/0.16.1" -> 0.16.1
refuse "appstream/0.16.1"
