# SPDX-License-Identifier: CC0-1.0
component  libebml
type       library
purl       pkg:generic/libebml@{version}
cpe        cpe:2.3:a:matroska:libebml:{version}:*:*:*:*:*:*:*
supplier   Matroska
license    LGPL-2.1-or-later
url        website https://dl.matroska.org/downloads/libebml/
url        vcs https://github.com/Matroska-Org/libebml
alias      libebml5

rule 1 soname "libebml.so.{soversion}"
rule 2 symbols _ZN7libebml12EbmlSIntegerC1El _ZN7libebml9UTFstring7SetUTF8ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE _ZN7libebml9EbmlCrc328ResetCRCEv
rule 3 symbols _ZN7libebml9EbmlCrc328ResetCRCEv _ZN7libebml15EDocTypeVersionC2Ev
rule 4 lone "1.{minor}.{patch}" needs 1,3 version "1.{minor}.{patch}"

accept 1 "libebml.so.5" -> -
accept 2 "_ZN7libebml12EbmlSIntegerC1El _ZN7libebml9UTFstring7SetUTF8ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE _ZN7libebml9EbmlCrc328ResetCRCEv" -> -
accept 3 "_ZN7libebml9EbmlCrc328ResetCRCEv _ZN7libebml15EDocTypeVersionC2Ev" -> -
accept 4 "1.4.5" -> 1.4.5
refuse "libebml v1.4.4 + libmatroska v1.7.1"
