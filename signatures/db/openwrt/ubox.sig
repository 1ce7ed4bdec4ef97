# SPDX-License-Identifier: CC0-1.0
component  ubox
type       application
purl       pkg:generic/ubox@{version}
supplier   OpenWrt
license    GPL-2.0-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/ubox.git
alias      getrandom logd logread kmodloader libvalidate

rule 1 strings rodata "Failed to initialize log buffer with size %d" "Failed to allocate log memory"
rule 2 strings rodata "failed to send log data to %s:%s via %s" "Logread connected to %s:%s"
rule 3 strings rodata "failed to load the .modinfo section from %s" "%d module%s could not be probed"
rule 4 soname "libvalidate.so"
rule 5 symbols dt_parse needs 4
rule 6 strings rodata "%s.%s.%s[%u]=%s validates as %s with %s"
rule 7 strings rodata "=> return <nb> bytes from getrandom()" "Not outputting random to a tty"

accept 1 "Failed to initialize log buffer with size %d\n\0Failed to allocate log memory\n" -> -
accept 2 "failed to send log data to %s:%s via %s\n\0Logread connected to %s:%s\n" -> -
accept 3 "failed to load the .modinfo section from %s\n\0%d module%s could not be probed\n" -> -
accept 4 "libvalidate.so" -> -
accept 5 "dt_parse" -> -
accept 6 "%s.%s.%s[%u]=%s validates as %s with %s\n" -> -
accept 7 "Usage: %s <nb>\n => return <nb> bytes from getrandom()\n\0Not outputting random to a tty" -> -
refuse "getrandom() failed: %m"
refuse "/etc/init.d/log: logread -f"

