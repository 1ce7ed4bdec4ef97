# SPDX-License-Identifier: CC0-1.0
component  qwt
type       library
purl       pkg:generic/qwt@{version}
supplier   Uwe Rathmann
license    LGPL-2.1-only WITH Qwt-exception-1.0
url        website https://qwt.sourceforge.io/
alias      libqwt

rule 1 soname "libqwt-qt5.so.{soversion}"
rule 2 filename "libqwt-qt5.so.{major}.{minor}.{patch}"

accept 1 "libqwt-qt5.so.6" -> -
accept 2 "libqwt-qt5.so.6.1.4" -> 6.1.4
refuse "libqwt-qt5.so"
