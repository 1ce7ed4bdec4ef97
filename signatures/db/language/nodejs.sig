# SPDX-License-Identifier: CC0-1.0
component  nodejs
type       application
purl       pkg:generic/nodejs@{version}
cpe        cpe:2.3:a:nodejs:node.js:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:nodejs:nodejs:{version}:*:*:*:*:*:*:*
supplier   OpenJS Foundation
license    MIT
url        website https://nodejs.org/
url        vcs https://github.com/nodejs/node
alias      node libnode node.js

rule 1 banner rodata "{start}https://nodejs.org/download/release/v{dotted}/node-v"
rule 2 banner rodata "{start}node.js/v{dotted}{end}"
rule 3 soname "libnode.so.{soversion}"
# others export Node-API, too: Bun, Deno
rule 4 symbols _ZN4node5StartEiPPc node_module_register napi_get_node_version
# Bun says which Node.js it stands in for, and exports its functions
veto "can only be constructed by bun:sqlite"

accept 1 "https://nodejs.org/download/release/v20.19.2/node-v20.19.2.tar.gz" -> 20.19.2
accept 2 "node.js/v20.19.2" -> 20.19.2
accept 3 "libnode.so.115" -> -
accept 4 "_ZN4node5StartEiPPc node_module_register napi_get_node_version" -> -
refuse "npm config set disturl https://nodejs.org/download/release/v20.19.2/"
