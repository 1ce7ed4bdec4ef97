# SPDX-License-Identifier: CC0-1.0
component  dvb-apps
type       application
purl       pkg:generic/dvb-apps@{version}
supplier   LinuxTV project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://www.linuxtv.org/wiki/index.php/LinuxTV_dvb-apps
url        vcs https://linuxtv.org/hg/dvb-apps
alias      linuxtv-dvb-apps

# "scan" shares its text with w_scan, and lists of LNBs are in many programs.
rule 1 strings rodata "     -A        : Acoustical mode. A sound indicates the signal quality.\n"
rule 2 strings rodata "Unable to find suitable sec/lnb configuration for channel\n"
rule 3 strings rodata "Found device %d: interface dvb%d_%d, listening on PID %d, encapsulation %s\n"
rule 4 strings rodata "%s: Received data with invalid length from module on slot %02x\n"
rule 5 symbols atsc_cvct_section_codec dvb_tdt_section_codec mpeg_tsdt_section_codec
rule 6 symbols dvbsec_diseqc_disable_satpos_limits dvbsec_diseqc_set_analog_value
rule 7 symbols dvbdemux_open_dvr dvbca_link_read dvbfe_set_voltage

accept 1 "     -A        : Acoustical mode. A sound indicates the signal quality.\n" -> -
accept 2 "Unable to find suitable sec/lnb configuration for channel\n" -> -
accept 3 "Found device %d: interface dvb%d_%d, listening on PID %d, encapsulation %s\n" -> -
accept 4 "%s: Received data with invalid length from module on slot %02x\n" -> -
accept 5 "atsc_cvct_section_codec dvb_tdt_section_codec mpeg_tsdt_section_codec" -> -
accept 6 "dvbsec_diseqc_disable_satpos_limits dvbsec_diseqc_set_analog_value" -> -
accept 7 "dvbdemux_open_dvr dvbca_link_read dvbfe_set_voltage" -> -
refuse "usage: femon [options]"
