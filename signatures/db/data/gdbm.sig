# SPDX-License-Identifier: CC0-1.0
component  gdbm
type       library
purl       pkg:generic/gdbm@{version}
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://gnu.org/software/gdbm
url        source-distribution https://ftp.gnu.org/gnu/gdbm/
alias      libgdbm libgdbm6 libgdbm_compat

rule 1 banner rodata "{start}GDBM version {dotted}. {d}/{d}/{year}"
rule 2 soname "libgdbm.so.{soversion}"
rule 3 soname "libgdbm_compat.so.{soversion}"
rule 4 symbols _gdbm_next_bucket_dir gdbm_bucket_avail_table_validate gdbm_load_from_file_ext
rule 5 getter gdbm_version &[0]string "GDBM version {dotted}. {any}"

accept 1 "GDBM version 1.24. 02/07/2024" -> 1.24
accept 2 "libgdbm.so.6" -> -
accept 3 "libgdbm_compat.so.4" -> -
accept 4 "_gdbm_next_bucket_dir gdbm_bucket_avail_table_validate gdbm_load_from_file_ext" -> -
accept 5 "GDBM version 1.23. 04/02/2022 (built Apr 11 2022 00:00:00)" -> 1.23
refuse "GDBM version 1.24 or later"
