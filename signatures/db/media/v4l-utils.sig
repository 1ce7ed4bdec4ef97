# SPDX-License-Identifier: CC0-1.0
component  v4l-utils
type       library
purl       pkg:generic/v4l-utils@{version}
supplier   LinuxTV community
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website https://linuxtv.org/downloads/v4l-utils/
url        vcs https://git.linuxtv.org/v4l-utils.git
alias      libv4l libv4l-0 libv4l2 libv4lconvert v4l2-ctl

rule 1 soname "libv4l1.so.{soversion}"
rule 2 soname "libv4l2.so.{soversion}"
rule 3 soname "libv4lconvert.so.{soversion}"
rule 4 symbols v4l2_fd_open v4l2_get_control v4l2_munmap
rule 5 symbols v4lconvert_create v4lconvert_do_try_format v4lconvert_enum_framesizes
rule 6 soname "libdvbv5.so.{soversion}"
# the programs need the library and are known by their names
rule 7 filename "dvb-fe-tool"
rule 8 filename "dvb-format-convert"
rule 9 filename "dvbv5-daemon"
rule 10 filename "dvbv5-scan"
rule 11 filename "dvbv5-zap"
rule 12 banner rodata "dvb-fe-tool version {dotted}"
rule 13 banner rodata "dvb-format-convert version {dotted}"
rule 14 banner rodata "dvbv5-daemon version {dotted}"
rule 15 banner rodata "dvbv5-scan version {dotted}"
rule 16 banner rodata "dvbv5-zap version {dotted}"
rule 17 banner rodata "IR keytable control version {dotted}"
rule 18 banner rodata "{start}IR ctl version {dotted}"
rule 19 banner rodata "{start}v4l2-sysfs-path version {dotted}"
rule 20 banner rodata "{start}cx18ctl version {dotted}"
rule 21 strings rodata "  --silent           only set the result code, do not print any messages\n"
rule 22 strings rodata "-p, --print-topology\tPrint the device topology. If an entity"
rule 23 strings rodata "  -t, --to <la>            Send message to the given logical address"
rule 24 lone "1.{minor}.{patch}" needs 21,22,23 version "1.{minor}.{patch}"

accept 1 "libv4l1.so.0" -> -
accept 2 "libv4l2.so.0" -> -
accept 3 "libv4lconvert.so.0" -> -
accept 4 "v4l2_fd_open v4l2_get_control v4l2_munmap" -> -
accept 5 "v4lconvert_create v4lconvert_do_try_format v4lconvert_enum_framesizes" -> -
accept 6 "libdvbv5.so.0" -> -
accept 7 "dvb-fe-tool" -> -
accept 8 "dvb-format-convert" -> -
accept 9 "dvbv5-daemon" -> -
accept 10 "dvbv5-scan" -> -
accept 11 "dvbv5-zap" -> -
accept 12 "dvb-fe-tool version 1.22.1" -> 1.22.1
accept 13 "dvb-format-convert version 1.22.1" -> 1.22.1
accept 14 "dvbv5-daemon version 1.22.1" -> 1.22.1
accept 15 "dvbv5-scan version 1.22.1" -> 1.22.1
accept 16 "dvbv5-zap version 1.22.1" -> 1.22.1
accept 17 "IR keytable control version 1.22.1" -> 1.22.1
accept 18 "IR ctl version 1.30.1\n" -> 1.30.1
accept 19 "v4l2-sysfs-path version 1.22.1" -> 1.22.1
accept 20 "cx18ctl version 1.22.1\n" -> 1.22.1
accept 21 "  --silent           only set the result code, do not print any messages\n" -> -
accept 22 "-p, --print-topology\tPrint the device topology. If an entity" -> -
accept 23 "  -t, --to <la>            Send message to the given logical address\n" -> -
accept 24 "1.30.1" -> 1.30.1
refuse "libv4l2: error reading"
