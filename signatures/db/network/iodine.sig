# SPDX-License-Identifier: CC0-1.0
component  iodine
type       application
purl       pkg:generic/iodine@{version}
supplier   Erik Ekman
license    ISC
url        website https://code.kryo.se/iodine
url        vcs https://github.com/yarrick/iodine

rule 1 strings rodata "iodine IP over DNS tunneling "
rule 2 banner rodata "{start}version: {version} from {year}-" needs 1

accept 1 "iodine IP over DNS tunneling " -> -
accept 2 "version: 0.7.0 from 2014-" -> 0.7.0
refuse "iodine IP over DNS"
