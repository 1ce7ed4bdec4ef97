# SPDX-License-Identifier: CC0-1.0
component  libmbim
type       library
purl       pkg:generic/libmbim@{version}
supplier   libmbim project
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website https://www.freedesktop.org/wiki/Software/libmbim/
url        vcs https://gitlab.freedesktop.org/mobile-broadband/libmbim
alias      libmbim-glib mbimcli mbim-proxy mbim-utils

# the programs say the version and need the library, so the library is known by its functions
rule 1 symbols mbim_device_new mbim_device_open mbim_proxy_new
rule 2 banner rodata "mbimcli {version}\nCopyright ("
rule 3 banner rodata "mbim-proxy {version}\nCopyright ("

accept 1 "mbim_device_new mbim_device_open mbim_proxy_new" -> -
accept 2 "\nmbimcli 1.28.2\nCopyright (C) 2013-2021 Aleksander Morgado\n" -> 1.28.2
accept 3 "\nmbim-proxy 1.28.2\nCopyright (C) 2013-2021 Aleksander Morgado\n" -> 1.28.2
refuse "libmbim-glib.so.4"

