# SPDX-License-Identifier: CC0-1.0
component  obexftp
type       application
purl       pkg:generic/obexftp@{version}
supplier   Christian W. Zuckschwerdt
license    GPL-2.0-or-later
url        website http://triq.net/obex
alias      libobexftp

rule 1 strings rodata "ObexFTP %s\n"
rule 2 lone "0.{minor2}" version "0.{minor}" needs 1
rule 3 soname "libobexftp.so.{soversion}"

accept 1 "ObexFTP %s\n" -> -
accept 2 "0.24" -> 0.24
accept 3 "libobexftp.so.0" -> -
refuse "ObexFTP 0.24"
