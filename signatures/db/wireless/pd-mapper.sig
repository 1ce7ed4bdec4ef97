# SPDX-License-Identifier: CC0-1.0
component  pd-mapper
type       application
purl       pkg:generic/pd-mapper@{version}
supplier   Linaro
license    BSD-3-Clause
url        vcs https://github.com/linux-msm/pd-mapper
alias      protection-domain-mapper

rule 1 strings rodata "[PD-MAPPER] unable to decode qrtr packet\n"
rule 2 strings rodata "[PD-MAPPER] failed to send get_domain_list response: %s\n"

accept 1 "[PD-MAPPER] unable to decode qrtr packet\n" -> -
accept 2 "[PD-MAPPER] failed to send get_domain_list response: %s\n" -> -
refuse "[PD-MAPPER] started"
