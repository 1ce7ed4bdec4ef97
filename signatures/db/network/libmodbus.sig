# SPDX-License-Identifier: CC0-1.0
component  libmodbus
type       library
purl       pkg:generic/libmodbus@{version}
cpe        cpe:2.3:a:libmodbus:libmodbus:{version}:*:*:*:*:*:*:*
supplier   libmodbus
license    LGPL-2.1-or-later
url        website http://libmodbus.org/
url        vcs https://github.com/stephane/libmodbus
alias      libmodbus5

rule 1 banner rodata "{start}LMB3.{minor}.{patch}" version "3.{minor}.{patch}"
rule 2 soname "libmodbus.so.{soversion}"
rule 3 symbols modbus_new_tcp modbus_new_rtu modbus_read_registers
rule 4 strings rodata "ERROR Too many discrete inputs requested (%d > %d)\n" "The baud rate value must not be zero\n"
accept 1 "LMB3.1.11" -> 3.1.11
accept 2 "libmodbus.so.5" -> -
accept 3 "modbus_new_tcp modbus_new_rtu modbus_read_registers" -> -
accept 4 "ERROR Too many discrete inputs requested (%d > %d)\n\nThe baud rate value must not be zero\n" -> -
refuse "libmodbus 3.1.6"
