# SPDX-License-Identifier: CC0-1.0
component  hackrf
type       library
purl       pkg:generic/hackrf@{version}
supplier   Great Scott Gadgets
license    BSD-3-Clause
url        website https://greatscottgadgets.com/hackrf/
url        vcs https://github.com/greatscottgadgets/hackrf
alias      libhackrf libhackrf0

rule 1 soname "libhackrf.so.{soversion}"
rule 2 symbols hackrf_open hackrf_start_rx hackrf_usb_api_version_read
rule 3 getter hackrf_library_release string "{version}"

accept 1 "libhackrf.so.0" -> -
accept 2 "hackrf_open hackrf_start_rx hackrf_usb_api_version_read" -> -
accept 3 "2024.02.1" -> 2024.02.1
refuse "libhackrf version: 2024.02.1 (0.9)"
