# SPDX-License-Identifier: CC0-1.0
component  quickjs
type       library
purl       pkg:generic/quickjs@{version}
cpe        cpe:2.3:a:quickjs_project:quickjs:{version}:*:*:*:*:*:*:*
supplier   Fabrice Bellard
license    MIT
url        website https://bellard.org/quickjs/
url        vcs https://github.com/bellard/quickjs
scheme     date
alias      libquickjs qjs

rule 1 banner rodata "{start}QuickJS version {version}\nusage: qjs "
rule 2 banner rodata "{start}QuickJS Compiler version {version}\nusage: qjsc "
rule 3 banner rodata "{start}QuickJS memory usage -- {version} version, %d-bit, "

accept 1 "QuickJS version 2025-04-26\nusage: qjs " -> 2025-04-26
accept 2 "QuickJS Compiler version 2025-04-26\nusage: qjsc " -> 2025-04-26
accept 3 "QuickJS memory usage -- 2025-04-26 version, %d-bit, " -> 2025-04-26
refuse "QuickJS version 2025-04-26"
