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

# JS_DumpMemoryUsage(), and the usage lines of the interpreter and the compiler
rule 1 banner rodata "{start}QuickJS memory usage -- {version} version, %d-bit, malloc limit: "
rule 2 banner rodata "{start}QuickJS version {version}\nusage: qjs [options]"
rule 3 banner rodata "{start}QuickJS Compiler version {version}\nusage: qjsc "
rule 4 filename "bin/qjs"
rule 5 filename "bin/qjsc"
rule 6 symbols JS_NewRuntime JS_ComputeMemoryUsage JS_DumpMemoryUsage JS_ExecutePendingJob

accept 1 "QuickJS memory usage -- 2025-04-26 version, %d-bit, malloc limit: %ld\n" -> 2025-04-26
accept 2 "QuickJS version 2025-04-26\nusage: qjs [options] [file [args]]\n" -> 2025-04-26
accept 3 "QuickJS Compiler version 2025-04-26\nusage: qjsc [options]" -> 2025-04-26
accept 4 "usr/bin/qjs" -> -
accept 5 "usr/bin/qjsc" -> -
accept 6 "JS_NewRuntime JS_ComputeMemoryUsage JS_DumpMemoryUsage JS_ExecutePendingJob" -> -
refuse "QuickJS version 2025-04-26"
refuse "QuickJS - Type \"\\h\" for help\n"
