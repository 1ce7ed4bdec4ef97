# SPDX-License-Identifier: CC0-1.0
component  openvswitch
type       application
purl       pkg:generic/openvswitch@{version}
cpe        cpe:2.3:a:openvswitch:openvswitch:{version}:*:*:*:*:*:*:*
supplier   Open vSwitch
license    Apache-2.0
url        website http://openvswitch.org/
url        vcs https://github.com/openvswitch/ovs
alias      ovs-vswitchd ovsdb-server libopenvswitch

rule 1 banner rodata "{start}%s (Open vSwitch) {dotted}\n"
rule 2 banner rodata "{start}%s (Open vSwitch) {dotted}{end}"
rule 3 banner rodata "{start}Open vSwitch Library {dotted}{end}"
accept 1 "%s (Open vSwitch) 3.1.0\n" -> 3.1.0
accept 2 "%s (Open vSwitch) 3.5.0" -> 3.5.0
accept 3 "Open vSwitch Library 3.5.0\n" -> 3.5.0
refuse "ovs-vswitchd (Open vSwitch) required"
