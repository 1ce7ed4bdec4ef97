# SPDX-License-Identifier: CC0-1.0
component  rtl_433
type       application
purl       pkg:generic/rtl_433@{version}
cpe        cpe:2.3:a:rtl_433_project:rtl_433:{version}:*:*:*:*:*:*:*
supplier   Benjamin Larsson
license    GPL-2.0-or-later
url        vcs https://github.com/merbanan/rtl_433
alias      rtl-433

rule 1 banner rodata "{start}rtl_433 version {version} "
accept 1 "rtl_433 version 22.11 (2022-11-19) inputs file rtl_tcp RTL-SDR SoapySDR" -> 22.11
refuse "$version rtl_433 0.1.0 $end"
