# SPDX-License-Identifier: CC0-1.0
component  rtl-sdr
type       library
purl       pkg:generic/rtl-sdr@{version}
supplier   Osmocom
license    GPL-2.0-or-later
url        website https://osmocom.org/projects/rtl-sdr
url        vcs https://gitea.osmocom.org/sdr/rtl-sdr
alias      librtlsdr librtlsdr0 librtlsdr2

rule 1 soname "librtlsdr.so.{soversion}"
rule 2 symbols rtlsdr_set_tuner_if_gain rtlsdr_get_direct_sampling rtlsdr_set_offset_tuning
rule 3 filename "librtlsdr.so.0.6.0" <2.0.2
rule 4 filename "librtlsdr.so.2.0.1" >0.6.0

accept 1 "librtlsdr.so.0" -> -
accept 2 "rtlsdr_get_direct_sampling rtlsdr_set_offset_tuning rtlsdr_set_tuner_if_gain" -> -
accept 3 "librtlsdr.so.0.6.0" -> -
accept 4 "librtlsdr.so.2.0.1" -> -
refuse "udev rules file rtl-sdr.rules"
