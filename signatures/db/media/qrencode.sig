# SPDX-License-Identifier: CC0-1.0
component  qrencode
type       library
purl       pkg:generic/qrencode@{version}
supplier   Kentaro Fukuchi
license    LGPL-2.1-or-later
url        website https://fukuchi.org/works/qrencode/index.html.en
url        vcs https://github.com/fukuchi/libqrencode
alias      libqrencode libqrencode4

rule 1 soname "libqrencode.so.{soversion}"
rule 2 filename "libqrencode.so.{dotted}" >=3.0
rule 3 symbols QRcode_encodeString8bitStructured QRinput_getBitStream QRspec_getDataLength
rule 4 getter QRcode_APIVersionString string "{dotted}"

accept 1 "libqrencode.so.4" -> -
accept 2 "libqrencode.so.4.1.1" -> 4.1.1
accept 3 "QRcode_encodeString8bitStructured QRinput_getBitStream QRspec_getDataLength" -> -
accept 4 "4.1.1" -> 4.1.1
refuse "qrencode -o code.png"
