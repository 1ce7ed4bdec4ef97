# SPDX-License-Identifier: CC0-1.0
component  tokyocabinet
type       library
purl       pkg:generic/tokyocabinet@{version}
supplier   FAL Labs
license    LGPL-2.1-or-later
url        website https://fallabs.com/tokyocabinet/
alias      libtokyocabinet libtokyocabinet9

rule 1 soname "libtokyocabinet.so.{soversion}"
rule 2 symbols tchdbiterinit tcbdbhasmutex tctdbsetdbgfd
rule 3 getter tcversion &[0]string "{version}"
rule 4 lone "1.4.{patch}" version "1.4.{patch}" needs 2

accept 1 "libtokyocabinet.so.9" -> -
accept 2 "tchdbiterinit tcbdbhasmutex tctdbsetdbgfd" -> -
accept 3 "1.4.48" -> 1.4.48
accept 4 "1.4.48" -> 1.4.48
refuse "Tokyo Cabinet 1.4.48 (911:1.0) for Linux"
