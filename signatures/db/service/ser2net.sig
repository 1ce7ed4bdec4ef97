# SPDX-License-Identifier: CC0-1.0
component  ser2net
type       application
purl       pkg:generic/ser2net@{version}
supplier   Corey Minyard
license    GPL-2.0-only
url        vcs https://github.com/cminyard/ser2net

rule 1 strings rodata "Could not alloc ser2net gensio selector\n"
rule 2 lone "{major1}.{minor1}.{patch}" >=4.0.0 <6.0 needs 1

accept 1 "Could not alloc ser2net gensio selector\n" -> -
accept 2 "4.6.4" -> 4.6.4
refuse "ser2net.yaml"
