# SPDX-License-Identifier: CC0-1.0
component  linux-atm
type       library
purl       pkg:generic/linux-atm@{version}
supplier   linux-atm project
license    LGPL-2.0-or-later AND GPL-2.0-or-later
url        website http://linux-atm.sourceforge.net/
url        source-distribution https://sourceforge.net/projects/linux-atm/files/
alias      libatm libatm1 atm-tools br2684ctl

rule 1 soname "libatm.so.{soversion}"
rule 2 symbols text2atm ans_byname qos_equal un_attach

accept 1 "libatm.so.1" -> -
accept 2 "text2atm ans_byname qos_equal un_attach" -> -
refuse "ATM adaptation layer"
