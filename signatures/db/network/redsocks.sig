# SPDX-License-Identifier: CC0-1.0
component  redsocks
type       application
purl       pkg:generic/redsocks@{version}
supplier   Leonid Evdokimov
license    Apache-2.0
url        website http://darkk.net.ru/redsocks/
url        vcs https://github.com/darkk/redsocks

rule 1 banner rodata "{start}redsocks/{dotted}{end}"
accept 1 "redsocks/0.5" -> 0.5
refuse "redsocks_accept_client"
