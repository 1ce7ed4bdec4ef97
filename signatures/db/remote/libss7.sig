# SPDX-License-Identifier: CC0-1.0
component  libss7
type       library
purl       pkg:generic/libss7@{version}
supplier   Digium
license    GPL-2.0-only
url        website https://www.asterisk.org/
url        vcs https://github.com/asterisk/libss7
alias      libss7-2.0

rule 1 soname "libss7.so.{soversion}"
rule 2 symbols ss7_get_version isup_set_interworking_indicator mtp3_noalarm
rule 3 getter ss7_get_version string "{version}"

accept 1 "libss7.so.2.0" -> -
accept 2 "ss7_get_version isup_set_interworking_indicator mtp3_noalarm" -> -
accept 3 "2.0.0" -> 2.0.0
refuse "libss7 version: 2.0.0"
