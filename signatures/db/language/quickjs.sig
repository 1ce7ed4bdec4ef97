# SPDX-License-Identifier: CC0-1.0
component  quickjs
type       library
purl       pkg:generic/quickjs@{version}
supplier   Fabrice Bellard
license    MIT
url        website https://bellard.org/quickjs/
scheme     date
alias      qjs libquickjs

# JS_DumpMemoryUsage(), and the interpreter's usage line
rule 1 banner rodata "{start}QuickJS memory usage -- {version} version, %d-bit, malloc limit: "
rule 2 banner rodata "{start}QuickJS version {version}\nusage: qjs [options]"
rule 3 filename "bin/qjs"
rule 4 filename "bin/qjsc"
rule 5 symbols JS_NewRuntime JS_ComputeMemoryUsage JS_DumpMemoryUsage JS_ExecutePendingJob
accept 1 "QuickJS memory usage -- 2025-04-26 version, %d-bit, malloc limit: %ld\n" -> 2025-04-26
accept 2 "QuickJS version 2025-04-26\nusage: qjs [options] [file [args]]\n" -> 2025-04-26
accept 3 "usr/bin/qjs" -> -
accept 4 "usr/bin/qjsc" -> -
accept 5 "JS_NewRuntime JS_ComputeMemoryUsage JS_DumpMemoryUsage JS_ExecutePendingJob" -> -
refuse "QuickJS - Type \"\\h\" for help\n"
