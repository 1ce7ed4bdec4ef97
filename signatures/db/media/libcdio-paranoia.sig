# SPDX-License-Identifier: CC0-1.0
component  libcdio-paranoia
type       library
purl       pkg:generic/libcdio-paranoia@{version}
supplier   GNU Project
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/libcdio/
alias      libcdio-paranoia2 libcdio-cdda2

# its own variable says 10.2+2.0.0 in 2.0.1: no version
rule 1 soname "libcdio_paranoia.so.{soversion}"
rule 2 soname "libcdio_cdda.so.{soversion}"
rule 3 symbols cdio_paranoia_read_limited cdio_paranoia_overlapset cdio_paranoia_cachemodel_size

accept 1 "libcdio_paranoia.so.2" -> -
accept 2 "libcdio_cdda.so.2" -> -
accept 3 "cdio_paranoia_cachemodel_size cdio_paranoia_overlapset cdio_paranoia_read_limited" -> -
refuse "10.2+2.0.0 x86_64-pc-linux-gnu"
