# SPDX-License-Identifier: CC0-1.0
component  directfb
type       library
purl       pkg:generic/directfb@{version}
cpe        cpe:2.3:a:directfb:directfb:{version}:*:*:*:*:*:*:*
supplier   DirectFB
license    LGPL-2.1-or-later
alias      libdirect libdirectfb libfusion

# the name of the file is major.minor, then (by libtool) micro, 0 and the interface's age: only where that is 0 it is the micro
rule 1 filename "libdirectfb-{major}.{minor}.so.{patch}.0.0"
rule 2 filename "libfusion-{major}.{minor}.so.{patch}.0.0"
rule 3 filename "libdirect-{major}.{minor}.so.{patch}.0.0"
rule 4 soname "libdirectfb-{soversion}.so.{d}"
rule 5 soname "libfusion-{soversion}.so.{d}"
rule 6 soname "libdirect-{soversion}.so.{d}"
rule 7 symbols DirectFBInit DirectFBCreate directfb_micro_version

accept 1 "libdirectfb-1.7.so.7.0.0" -> 1.7.7
accept 2 "libfusion-1.7.so.7.0.0" -> 1.7.7
accept 3 "libdirect-1.7.so.7.0.0" -> 1.7.7
accept 4 "libdirectfb-1.7.so.7" -> -
accept 5 "libfusion-1.7.so.7" -> -
accept 6 "libdirect-1.7.so.7" -> -
accept 7 "DirectFBInit DirectFBCreate directfb_micro_version" -> -
refuse "DirectFB version too old (major mismatch)"
