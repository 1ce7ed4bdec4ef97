# SPDX-License-Identifier: CC0-1.0
component  libqmi
type       library
purl       pkg:generic/libqmi@{version}
supplier   libqmi project
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website https://www.freedesktop.org/wiki/Software/libqmi
url        vcs https://gitlab.freedesktop.org/mobile-broadband/libqmi
alias      libqmi-glib qmicli qmi-proxy qmi-utils

# the programs say the version and need the library, so the library is known by its functions
rule 1 symbols qmi_device_new qmi_device_open qmi_proxy_new
rule 2 banner rodata "qmicli {version}\nCopyright ("
rule 3 banner rodata "qmi-proxy {version}\nCopyright ("
rule 4 banner rodata "qmi-firmware-update {version}\n"
rule 5 banner rodata "qmi-network {version}\n"

accept 1 "qmi_device_new qmi_device_open qmi_proxy_new" -> -
accept 2 "\nqmicli 1.32.2\nCopyright (C) 2012-2022 Aleksander Morgado\n" -> 1.32.2
accept 3 "\nqmi-proxy 1.32.2\nCopyright (2013-2022) Aleksander Morgado\n" -> 1.32.2
accept 4 "\nqmi-firmware-update 1.32.2\n\n  Copyright (C) 2016-2022" -> 1.32.2
accept 5 "qmi-network 1.32.2\n" -> 1.32.2
refuse "ModemManager built with libqmi 1.32.2"

