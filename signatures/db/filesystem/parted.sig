# SPDX-License-Identifier: CC0-1.0
component  parted
type       application
purl       pkg:generic/parted@{version}
cpe        cpe:2.3:a:parted_project:parted:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/parted
url        vcs https://git.savannah.gnu.org/git/parted.git
alias      libparted

rule 1 soname "libparted.so.2"
rule 2 soname "libparted-fs-resize.so.0"
rule 3 symbols ped_device_get ped_disk_commit_to_dev ped_partition_new
rule 4 banner rodata "{start}GNU Parted {dotted}\n"
rule 5 strings rodata "GNU parted" "bug-parted@gnu.org"
rule 6 lone "{major1}.{minor1}" needs 3,5 >=1.8 <6.0
rule 7 strings rodata "Refer to the web site of parted http://www.gnu.org/software/parted/parted.html"
rule 8 getter ped_get_version string "{dotted}"
accept 1 "libparted.so.2" -> -
accept 2 "libparted-fs-resize.so.0" -> -
accept 3 "ped_device_get ped_disk_commit_to_dev ped_partition_new" -> -
accept 4 "\0GNU Parted 3.5\n" -> 3.5
accept 5 "GNU parted\0bug-parted@gnu.org" -> -
accept 6 "3.5" -> 3.5
accept 7 "Refer to the web site of parted http://www.gnu.org/software/parted/parted.html" -> -
accept 8 "3.5" -> 3.5
refuse "parted --version must be at least 3.1"
