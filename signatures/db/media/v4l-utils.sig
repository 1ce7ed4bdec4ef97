# SPDX-License-Identifier: CC0-1.0
component  v4l-utils
type       library
purl       pkg:generic/v4l-utils@{version}
supplier   LinuxTV community
license    LGPL-2.1-or-later AND GPL-2.0-or-later
alias      libv4l libv4l-0 libv4l2 libv4lconvert v4l2-ctl

rule 1 soname "libv4l1.so.{soversion}"
rule 2 soname "libv4l2.so.{soversion}"
rule 3 soname "libv4lconvert.so.{soversion}"
rule 4 symbols v4l2_fd_open v4l2_get_control v4l2_munmap
rule 5 symbols v4lconvert_create v4lconvert_do_try_format v4lconvert_enum_framesizes
rule 6 soname "libdvbv5.so.{soversion}"

accept 1 "libv4l1.so.0" -> -
accept 2 "libv4l2.so.0" -> -
accept 3 "libv4lconvert.so.0" -> -
accept 4 "v4l2_fd_open v4l2_get_control v4l2_munmap" -> -
accept 5 "v4lconvert_create v4lconvert_do_try_format v4lconvert_enum_framesizes" -> -
accept 6 "libdvbv5.so.0" -> -
refuse "libv4l2: error reading"
