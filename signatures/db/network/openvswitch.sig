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
accept 1 "%s (Open vSwitch) 3.1.0\n" -> 3.1.0
refuse "ovs-vswitchd (Open vSwitch) required"
