# SPDX-License-Identifier: CC0-1.0
component  goahead
type       application
purl       pkg:generic/goahead@{version}
cpe        cpe:2.3:a:embedthis:goahead:{version}:*:*:*:*:*:*:*
supplier   Embedthis Software
license    GPL-2.0-only
url        website https://www.embedthis.com/goahead/
url        vcs https://github.com/embedthis/goahead
alias      goahead-webs webs

rule 1 symbols websUrlHandlerDefine websFormDefine websAspDefine
rule 2 symbols websUrlHandlerDefine websSecurityHandler websOpenServer
rule 3 symbols websDefineAction websDefineHandler websAddRoute

accept 1 "websUrlHandlerDefine websFormDefine websAspDefine" -> -
accept 2 "websUrlHandlerDefine websSecurityHandler websOpenServer" -> -
accept 3 "websDefineAction websDefineHandler websAddRoute" -> -
refuse "Server: GoAhead-Webs"
