# SPDX-License-Identifier: CC0-1.0
component  ubertooth
type       application
purl       pkg:generic/ubertooth@{version}
supplier   Great Scott Gadgets
license    GPL-2.0-or-later
url        website https://ubertooth.sourceforge.net/
url        vcs https://github.com/greatscottgadgets/ubertooth
alias      libubertooth

rule 1 soname "libubertooth.so.{soversion}"
rule 2 strings rodata "set ubertooth device to use"
rule 3 strings rodata "ubertooth-ducky - make an Uberducky quack like a USB Rubber Ducky"
rule 4 strings rodata "Error: E-GO not supported by this firmware (or TX not enabled)"
rule 5 strings rodata "ubertooth-scan - active(Bluez) device scan and inquiry supported by Ubertooth"

accept 1 "libubertooth.so.1" -> -
accept 2 "set ubertooth device to use" -> -
accept 3 "ubertooth-ducky - make an Uberducky quack like a USB Rubber Ducky" -> -
accept 4 "Error: E-GO not supported by this firmware (or TX not enabled)" -> -
accept 5 "ubertooth-scan - active(Bluez) device scan and inquiry supported by Ubertooth" -> -
refuse "ubertooth 2018.12.R1"
