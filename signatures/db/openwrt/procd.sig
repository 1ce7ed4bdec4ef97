# SPDX-License-Identifier: CC0-1.0
component  procd
type       application
purl       pkg:generic/procd@{version}
supplier   OpenWrt
license    GPL-2.0-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/procd.git
alias      procd-upgraded

rule 1 strings rodata "Launched coldplug instance, pid=%d" "Shutting down system with event %x"
rule 2 strings rodata "Launched preinit instance, pid=%d" "Exec to real procd now"
rule 3 soname "libsetlbf.so"
rule 4 strings rodata "sysupgrade stage 2 failed, invalid command line"
rule 5 strings rodata "Usage: udevtrigger OPTIONS\n  -v "
rule 6 strings rodata "Please press Enter to activate this console." "%s needs to be called with at least 1 parameter"
rule 7 strings rodata "Please press Enter to activate this console." "%s: Failed to execute %s"

accept 1 "Launched coldplug instance, pid=%d\n\0Shutting down system with event %x\n" -> -
accept 2 "Launched preinit instance, pid=%d\n\0Exec to real procd now\n" -> -
accept 3 "libsetlbf.so" -> -
accept 4 "sysupgrade stage 2 failed, invalid command line\n" -> -
accept 5 "Usage: udevtrigger OPTIONS\n  -v                     print the list of devices" -> -
accept 6 "Please press Enter to activate this console.\n\0%s needs to be called with at least 1 parameter\n" -> -
accept 7 "Please press Enter to activate this console.\n\0%s: Failed to execute %s\n" -> -
refuse "Please press Enter to activate this console."
refuse "USE_PROCD=1"

