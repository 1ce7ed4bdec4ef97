# SPDX-License-Identifier: CC0-1.0
component  usb-modeswitch
type       application
purl       pkg:generic/usb-modeswitch@{version}
supplier   Josua Dietze
license    GPL-2.0-or-later
url        website https://www.draisberghof.de/usb_modeswitch/
alias      usb_modeswitch

rule 1 banner rodata " * usb_modeswitch: handle USB devices with multiple modes\n * Version %s (C) Josua Dietze"
rule 2 lone "{major1}.{minor}.{patch}" >=1.0 <5.0 needs 1
rule 3 strings rodata "SysLog \"usb_modeswitch: switching disabled"
rule 4 banner rodata " * usb_modeswitch: handle USB devices with multiple modes\n * Version {version} (C) Josua Dietze"

accept 1 "\n * usb_modeswitch: handle USB devices with multiple modes\n * Version %s (C) Josua Dietze 2017\n" -> -
accept 2 "2.6.1" -> 2.6.1
accept 3 "SysLog \"usb_modeswitch: switching disabled, no action" -> -
accept 4 " * usb_modeswitch: handle USB devices with multiple modes\n * Version 1.1.5 (C) Josua Dietze 2010\n" -> 1.1.5
refuse "/usr/sbin/usb_modeswitch -c"

