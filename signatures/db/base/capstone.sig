# SPDX-License-Identifier: CC0-1.0
component  capstone
type       library
purl       pkg:generic/capstone@{version}
cpe        cpe:2.3:a:capstone-engine:capstone:{version}:*:*:*:*:*:*:*
supplier   Capstone project
license    BSD-3-Clause
url        website https://www.capstone-engine.org/
url        vcs https://github.com/capstone-engine/capstone
alias      libcapstone libcapstone4 libcapstone5

rule 1 soname "libcapstone.so.4" >=4.0 <5.0
rule 2 soname "libcapstone.so.5" >=5.0 <6.0
rule 3 symbols cs_disasm_iter cs_reg_name cs_insn_group

accept 1 "libcapstone.so.4" -> -
accept 2 "libcapstone.so.5" -> -
accept 3 "cs_disasm_iter cs_insn_group cs_reg_name" -> -
refuse "capstone 4.0.2"
