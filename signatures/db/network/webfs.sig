# SPDX-License-Identifier: CC0-1.0
component  webfs
type       application
purl       pkg:generic/webfs@{version}
supplier   Gerd Knorr
license    GPL-2.0-or-later
url        website http://linux.bytesex.org/misc/webfs.html
alias      webfsd

rule 1 banner rodata "{start}webfs/{dotted}{end}"
accept 1 "webfs/1.21" -> 1.21
refuse "WWW-Authenticate: Basic realm=\"webfs\""
