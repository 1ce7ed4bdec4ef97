# SPDX-License-Identifier: CC0-1.0
component  liblognorm
type       library
purl       pkg:generic/liblognorm@{version}
supplier   Rainer Gerhards
license    LGPL-2.1-or-later
url        website https://www.liblognorm.com/
url        vcs https://github.com/rsyslog/liblognorm
alias      liblognorm5 lognormalizer

rule 1 soname "liblognorm.so.{soversion}"
rule 2 symbols ln_buildPTree ln_v2_parseOpQuotedString ln_displayPDAGComponentAlternative
rule 3 getter ln_version string "{dotted}"

accept 1 "liblognorm.so.5" -> -
accept 2 "ln_buildPTree ln_v2_parseOpQuotedString ln_displayPDAGComponentAlternative" -> -
accept 3 "2.0.6" -> 2.0.6
refuse "mmnormalize: liblognorm error"
