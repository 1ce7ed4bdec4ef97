# SPDX-License-Identifier: CC0-1.0
component  qt
type       framework
purl       pkg:generic/qt@{version}
cpe        cpe:2.3:a:qt:qt:{version}:*:*:*:*:*:*:*
supplier   The Qt Company
license    LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only
url        website https://www.qt.io/
url        vcs https://code.qt.io/qt/qtbase.git
alias      qt5 qt6 libqt5core5a libqt5core5t64 libqt6core6 libqt6core6t64 qtbase qtbase-opensource-src

rule 1 banner rodata "{start}Qt {dotted} (x86_64-" needs 4,5,6
rule 2 banner rodata "{start}Qt {dotted} (arm" needs 4,5,6
rule 3 banner rodata "{start}This is the QtCore library version Qt {dotted} ("
rule 4 soname "libQt5Core.so.{soversion}"
rule 5 soname "libQt6Core.so.{soversion}"
rule 6 soname "libQtCore.so.{soversion}"
rule 7 filename "libQt5Core.so.{major}.{minor}.{patch}" >=5.0
rule 8 filename "libQt6Core.so.{major}.{minor}.{patch}" >=6.0
rule 9 getter qVersion string "{dotted}" needs 4,5,6

accept 1 "Qt 5.15.15 (x86_64-little_endian-lp64 shared (dynamic) release build; by GCC 14.2.0)" -> 5.15.15
accept 2 "Qt 5.15.2 (arm64-little_endian-lp64 shared (dynamic) release build; by GCC 9.3.0)" -> 5.15.2
accept 3 "This is the QtCore library version Qt 5.15.15 (x86_64-little_endian-lp64 shared (dynamic) release build; by GCC 14.2.0)" -> 5.15.15
accept 4 "libQt5Core.so.5" -> -
accept 5 "libQt6Core.so.6" -> -
accept 6 "libQtCore.so.4" -> -
accept 7 "libQt5Core.so.5.15.15" -> 5.15.15
accept 8 "libQt6Core.so.6.8.2" -> 6.8.2
accept 9 "6.8.2" -> 6.8.2
refuse "Qt_5.15"
