# SPDX-License-Identifier: CC0-1.0
component  soapysdr
type       library
purl       pkg:generic/soapysdr@{version}
supplier   Josh Blum
license    BSL-1.0
url        website https://github.com/pothosware/SoapySDR/wiki
url        vcs https://github.com/pothosware/SoapySDR
alias      soapysdr-tools libsoapysdr libsoapysdr0.8

rule 1 soname "libSoapySDR.so.{soversion}"
rule 2 filename "libSoapySDR.so.{major}.{minor}.{patch}"
rule 3 strings rodata "Soapy SDR -- the SDR abstraction library"

accept 1 "libSoapySDR.so.0.8" -> -
accept 2 "libSoapySDR.so.0.8.1" -> 0.8.1
accept 3 "Soapy SDR -- the SDR abstraction library" -> -
refuse "SoapySDRUtil --info"
