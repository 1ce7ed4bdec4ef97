# SPDX-License-Identifier: CC0-1.0
component  libpfm4
type       library
purl       pkg:generic/libpfm4@{version}
supplier   perfmon2 project
license    MIT
url        website https://perfmon2.sourceforge.net/

rule 1 soname "libpfm.so.4" >=4.0
rule 2 filename "libpfm.so.4.{minor}.{patch}" version "4.{minor}.{patch}"
rule 3 symbols pfm_get_perf_event_encoding pfm_get_event_attr_info pfm_pmu_validate

accept 1 "libpfm.so.4" -> -
accept 2 "libpfm.so.4.13.0" -> 4.13.0
accept 3 "pfm_get_event_attr_info pfm_get_perf_event_encoding pfm_pmu_validate" -> -
refuse "LIBPFM_VERBOSE"
