# SPDX-License-Identifier: CC0-1.0
component  bctoolbox
type       library
purl       pkg:generic/bctoolbox@{version}
supplier   Belledonne Communications
license    GPL-3.0-or-later
alias      libbctoolbox

# No file of it says the version.
rule 1 soname "libbctoolbox.so.{soversion}"
rule 2 symbols bctbx_ssl_handshake bctbx_rng_get bctbx_x509_certificate_new

accept 1 "libbctoolbox.so.1" -> -
accept 2 "bctbx_ssl_handshake bctbx_rng_get bctbx_x509_certificate_new" -> -
refuse "libbctoolbox.a"
