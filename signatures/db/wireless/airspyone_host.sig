# SPDX-License-Identifier: CC0-1.0
component  airspyone_host
type       library
purl       pkg:generic/airspyone_host@{version}
supplier   Airspy
license    GPL-2.0-or-later
url        website https://airspy.com
url        vcs https://github.com/airspy/airspyone_host
alias      airspyone-host libairspy libairspy0

# The library's number is not the release's: libairspy 1.0.11 is of release 1.0.10.
rule 1 soname "libairspy.so.{soversion}"
rule 2 symbols airspy_init airspy_r820t_read airspy_set_linearity_gain

accept 1 "libairspy.so.0" -> -
accept 2 "airspy_init airspy_r820t_read airspy_set_linearity_gain" -> -
refuse "airspy_lib_version"
