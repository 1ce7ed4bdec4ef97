# SPDX-License-Identifier: CC0-1.0
component  speech-dispatcher
type       application
purl       pkg:generic/speech-dispatcher@{version}
supplier   Brailcom
license    GPL-2.0-or-later
url        website https://freebsoft.org/speechd
url        vcs https://github.com/brailcom/speechd
alias      speechd libspeechd libspeechd2

rule 1 soname "libspeechd.so.{soversion}"
rule 2 strings rodata "Fatal error (libspeechd) [%s:%d]:"

accept 1 "libspeechd.so.2" -> -
accept 2 "Fatal error (libspeechd) [%s:%d]:" -> -
refuse "speech-dispatcher 0.12.0"
