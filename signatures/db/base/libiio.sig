# SPDX-License-Identifier: CC0-1.0
component  libiio
type       library
purl       pkg:generic/libiio@{version}
supplier   Analog Devices
license    LGPL-2.1-or-later
url        vcs https://github.com/analogdevicesinc/libiio
alias      libiio0 iiod

rule 1 soname "libiio.so.{soversion}"
rule 2 filename "libiio.so.0.{minor2}" version "0.{minor}"
rule 3 symbols iio_channel_attr_read_longlong iio_scan_block_scan iio_device_debug_attr_read_double

accept 1 "libiio.so.0" -> -
accept 2 "libiio.so.0.26" -> 0.26
accept 3 "iio_channel_attr_read_longlong iio_scan_block_scan iio_device_debug_attr_read_double" -> -
refuse "iio:device0"
