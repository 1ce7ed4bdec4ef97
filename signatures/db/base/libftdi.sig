# SPDX-License-Identifier: CC0-1.0
component  libftdi
type       library
purl       pkg:generic/libftdi@{version}
supplier   Intra2net AG
license    LGPL-2.1-only
url        website http://www.intra2net.com/en/developer/libftdi/
alias      libftdi1 libftdi1-2

rule 1 soname "libftdi1.so.{soversion}"
rule 2 soname "libftdi.so.{soversion}"
rule 3 filename "libftdi1.so.2.{minor}.0" version "1.{minor}"
rule 4 symbols ftdi_read_chipid ftdi_set_bitmode ftdi_usb_open_string
rule 5 filename "libftdi.so.1.{minor2}.0" version "0.{minor}" >=0.19

accept 1 "libftdi1.so.2" -> -
accept 2 "libftdi.so.1" -> -
accept 3 "libftdi1.so.2.5.0" -> 1.5
accept 4 "ftdi_read_chipid ftdi_set_bitmode ftdi_usb_open_string" -> -
accept 5 "libftdi.so.1.20.0" -> 0.20
refuse "FTDI USB Serial Device converter"
