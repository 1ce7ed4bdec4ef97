# SPDX-License-Identifier: CC0-1.0
component  sane-backends
type       library
purl       pkg:generic/sane-backends@{version}
cpe        cpe:2.3:a:sane-backends_project:sane-backends:{version}:*:*:*:*:*:*:*
supplier   SANE Project
license    GPL-2.0-or-later
url        website http://www.sane-project.org
url        vcs https://gitlab.com/sane-project/backends
alias      libsane libsane1 saned scanimage

rule 1 banner rodata "{start}sane-backends {dotted}{end}"
rule 2 soname "libsane.so.{soversion}"
rule 3 symbols sane_dll_init sane_strstatus sanei_config_read
rule 4 soname "libsane-{word}.so.{soversion}" of abaton agfafocus apple artec artec_eplus48u as6e avision bh canon canon630u canon_dr canon_lide70 canon_pp cardscan coolscan coolscan2 coolscan3 dc210 dc240 dc25 dell1600n_net dmc epjitsu epson epson2 epsonds escl fujitsu genesys gphoto2 gt68xx hp hp3500 hp3900 hp4200 hp5400 hp5590 hpljm1005 hpsj5s hs2p ibm kodak kodakaio kvs1025 kvs20xx kvs40xx
rule 6 soname "libsane-{word}.so.{soversion}" of leo lexmark lexmark_x2600 ma1509 magicolor matsushita microtek microtek2 mustek mustek_pp mustek_usb mustek_usb2 nec net niash p5 pie pieusb pixma plustek plustek_pp pnm ricoh ricoh2 rts8891 s9036 sceptre sharp sm3600 sm3840 snapscan sp15c st400 stv680 tamarack teco1 teco2 teco3 test u12 umax umax1220u umax_pp v4l xerox_mfp
# Debian writes the version of an earlier package here: 1.1.1-debian in 1.2.1, 1.2.1-debian in 1.3.1
rule 5 banner rodata "{start}sane-backends {any}-debian{end}"

accept 1 "sane-backends 1.0.24" -> 1.0.24
accept 2 "libsane.so.1" -> -
accept 3 "sane_dll_init sane_strstatus sanei_config_read" -> -
accept 4 "libsane-abaton.so.1" -> -
accept 6 "libsane-leo.so.1" -> -
accept 5 "sane-backends 1.1.1-debian" -> -
refuse "# sane-backends 1.2.1 configuration"
refuse "libsane-hpaio.so.1"
refuse "libsane-airscan.so.1"
