# SPDX-License-Identifier: CC0-1.0
component  bladerf
type       library
purl       pkg:generic/bladerf@{version}
supplier   Nuand
license    LGPL-2.1-or-later AND MIT
url        website https://www.nuand.com/bladeRF
url        vcs https://github.com/Nuand/bladeRF
alias      libbladerf libbladerf2

# The library has a number of its own: libbladeRF 2.5.0 is of release 2024.05, and Debian puts that behind it.
rule 1 soname "libbladeRF.so.{soversion}"
rule 2 symbols bladerf_open bladerf_fpga_version bladerf_get_board_name
rule 3 lone "2.{d}.{d}-0.{dotted}-{d}" needs 2

accept 1 "libbladeRF.so.2" -> -
accept 2 "bladerf_open bladerf_fpga_version bladerf_get_board_name" -> -
accept 3 "2.5.0-0.2024.05-1" -> 2024.05
refuse "bladeRF FPGA version 0.15.0"
