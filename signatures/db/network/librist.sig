# SPDX-License-Identifier: CC0-1.0
component  librist
type       library
purl       pkg:generic/librist@{version}
supplier   VideoLAN
license    BSD-2-Clause
url        vcs https://code.videolan.org/rist/librist
alias      librist4

rule 1 soname "librist.so.{soversion}"
rule 2 getter librist_version string "{dotted}" needs 1
rule 3 symbols rist_receiver_data_callback_set2 rist_oob_write rist_logging_set_global

accept 1 "librist.so.4" -> -
accept 2 "0.2.7" -> 0.2.7
accept 3 "rist_logging_set_global rist_oob_write rist_receiver_data_callback_set2" -> -
refuse "rist://@"
