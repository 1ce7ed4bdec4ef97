# SPDX-License-Identifier: CC0-1.0
component  libdvdread
type       library
purl       pkg:generic/libdvdread@{version}
supplier   VideoLAN
license    GPL-2.0-or-later
alias      libdvdread4 libdvdread8

rule 1 soname "libdvdread.so.{soversion}"
rule 2 symbols DVDFileSeekForce DVDDiscID ifoOpenVMGI

accept 1 "libdvdread.so.8" -> -
accept 2 "DVDFileSeekForce DVDDiscID ifoOpenVMGI" -> -
refuse "libdvdread: Using libdvdcss version %s for DVD access"
