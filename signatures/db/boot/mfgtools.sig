# SPDX-License-Identifier: CC0-1.0
component  mfgtools
type       application
purl       pkg:generic/mfgtools@{version}
supplier   NXP
license    BSD-3-Clause
url        vcs https://github.com/nxp-imx/mfgtools
alias      uuu

rule 1 strings rodata "Enjoy auto [tab] command complete by put below script into /etc/bash_completion.d/uuu"
rule 2 lone "lib1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "Enjoy auto [tab] command complete by put below script into /etc/bash_completion.d/uuu" -> -
accept 2 "lib1.5.201" -> 1.5.201
refuse "uuu_version 1.4.149"
