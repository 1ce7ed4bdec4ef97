# SPDX-License-Identifier: CC0-1.0
component  trace-cmd
type       application
purl       pkg:generic/trace-cmd@{version}
supplier   Steven Rostedt
license    GPL-2.0-only

rule 1 strings rodata "trace-cmd split does not work with latency traces"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "trace-cmd split does not work with latency traces" -> -
accept 2 "3.1.6" -> 3.1.6
refuse "trace-cmd version 3.1.6"
