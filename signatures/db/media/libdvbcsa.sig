# SPDX-License-Identifier: CC0-1.0
component  libdvbcsa
type       library
purl       pkg:generic/libdvbcsa@{version}
supplier   VideoLAN
license    GPL-2.0-or-later
url        website https://www.videolan.org/developers/libdvbcsa.html
url        vcs https://code.videolan.org/videolan/libdvbcsa
alias      libdvbcsa1

rule 1 soname "libdvbcsa.so.{soversion}"
rule 2 symbols dvbcsa_bs_decrypt dvbcsa_bs_key_free dvbcsa_encrypt

accept 1 "libdvbcsa.so.1" -> -
accept 2 "dvbcsa_bs_decrypt dvbcsa_bs_key_free dvbcsa_encrypt" -> -
refuse "libdvbcsa 1.1.0"
