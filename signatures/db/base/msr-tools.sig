# SPDX-License-Identifier: CC0-1.0
component  msr-tools
type       application
purl       pkg:generic/msr-tools@{version}
supplier   Intel
license    GPL-2.0-only
url        vcs https://github.com/intel/msr-tools
alias      rdmsr wrmsr

rule 1 banner rodata "{start}msr-tools-{dotted}{end}"

accept 1 "msr-tools-1.3" -> 1.3
refuse "rdmsr: version msr-tools"
