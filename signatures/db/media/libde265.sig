# SPDX-License-Identifier: CC0-1.0
component  libde265
type       library
purl       pkg:generic/libde265@{version}
cpe        cpe:2.3:a:struktur:libde265:{version}:*:*:*:*:*:*:*
supplier   struktur AG
license    LGPL-3.0-or-later
url        vcs https://github.com/strukturag/libde265
alias      libde265-0

rule 1 soname "libde265.so.{soversion}"
rule 2 symbols de265_get_image_full_range_flag de265_push_end_of_NAL de265_start_worker_threads
rule 3 getter de265_get_version string "{dotted}"

accept 1 "libde265.so.0" -> -
accept 2 "de265_get_image_full_range_flag de265_push_end_of_NAL de265_start_worker_threads" -> -
accept 3 "1.0.15" -> 1.0.15
refuse "libde265 HEVC decoder, version 1.0.15"
