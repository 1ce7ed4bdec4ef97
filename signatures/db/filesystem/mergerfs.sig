# SPDX-License-Identifier: CC0-1.0
component  mergerfs
type       application
purl       pkg:generic/mergerfs@{version}
supplier   Antonio SJ Musumeci
license    ISC
url        website https://trapexit.github.io/mergerfs/
url        vcs https://github.com/trapexit/mergerfs

rule 1 strings rodata "mergerfs version: "
rule 2 strings rodata "Usage: mergerfs [options] <branches> <destpath>\n"
rule 3 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" >=2.10 needs 1,2

accept 1 "mergerfs version: " -> -
accept 2 "Usage: mergerfs [options] <branches> <destpath>\n" -> -
accept 3 "2.33.5" -> 2.33.5
refuse "mergerfs v2.33.5"
