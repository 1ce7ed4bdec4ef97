# SPDX-License-Identifier: CC0-1.0
component  geoip
type       library
purl       pkg:generic/geoip@{version}
supplier   MaxMind
license    LGPL-2.1-or-later
url        website https://www.maxmind.com/
url        vcs https://github.com/maxmind/geoip-api-c
alias      libgeoip libgeoip1 geoip-api-c

rule 1 soname "libGeoIP.so.{soversion}"
rule 2 filename "libGeoIP.so.{major}.{minor}.{patch}" >=1.4
rule 3 symbols GeoIP_id_by_ipnum_v6_gl GeoIP_setup_custom_directory GeoIP_country_code3_by_name
rule 4 getter GeoIP_lib_version string "{dotted}"

accept 1 "libGeoIP.so.1" -> -
accept 2 "libGeoIP.so.1.6.12" -> 1.6.12
accept 3 "GeoIP_id_by_ipnum_v6_gl GeoIP_setup_custom_directory GeoIP_country_code3_by_name" -> -
accept 4 "1.6.12" -> 1.6.12
refuse "GEO-106FREE 20180327 Build 1 Copyright (c) 2018 MaxMind Inc All Rights Reserved"
