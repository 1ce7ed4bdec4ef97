# SPDX-License-Identifier: CC0-1.0
component  modemmanager
type       application
purl       pkg:generic/modemmanager@{version}
supplier   ModemManager project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://www.freedesktop.org/wiki/Software/ModemManager/
url        vcs https://gitlab.freedesktop.org/mobile-broadband/ModemManager
alias      libmm-glib mmcli ModemManager

# the programs say the version and need the library, so the library is known by its functions
rule 1 banner rodata "ModemManager (version {version}) starting in %s bus..."
rule 2 banner rodata "mmcli {version}\nCopyright ("
rule 3 symbols mm_manager_new mm_object_get_modem mm_sim_send_pin
rule 4 filename "libmm-plugin-{word}.so" of altair-lte anydata broadmobi cellient cinterion dell dlink ericsson-mbm fibocom foxconn generic gobi gosuncn haier huawei intel iridium linktop longcheer mbm moto-c motorola mtk mtk-legacy netprisma nokia nokia-icera novatel novatel-lte option option-hso pantech qcom-soc quectel rolling samsung sierra sierra-legacy sierra-mc77xx simtech telit thuraya tp-link tplink u-blox ublox via wavecom x22x zte
rule 5 filename "libmm-shared-{word}.so" of fibocom foxconn icera mtk novatel option quectel sierra telit xmm
rule 6 banner rodata "{in}\nModemManager {version}\nCopyright (C)"

accept 1 "ModemManager (version 1.20.4) starting in %s bus..." -> 1.20.4
accept 2 "\nmmcli 1.20.4\nCopyright (2011 - 2022) Aleksander Morgado\n" -> 1.20.4
accept 3 "mm_manager_new mm_object_get_modem mm_sim_send_pin" -> -
accept 4 "libmm-plugin-generic.so" -> -
accept 5 "libmm-shared-sierra.so" -> -
accept 6 "\nModemManager 1.20.4\nCopyright (C) 2008-2022 The ModemManager authors\n" -> 1.20.4
refuse "requires ModemManager 1.6"

