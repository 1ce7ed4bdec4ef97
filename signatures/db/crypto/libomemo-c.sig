# SPDX-License-Identifier: CC0-1.0
component  libomemo-c
type       library
purl       pkg:generic/libomemo-c@{version}
supplier   Dino project
license    GPL-3.0-only
url        vcs https://github.com/dino/libomemo-c
alias      libomemo-c0

# A fork of libsignal-protocol-c; what it does with OMEMO's messages is its own. The library is called after the release.
rule 1 soname "libomemo-c.so.{soversion}"
rule 2 filename "libomemo-c.so.{major}.{minor}.{patch}"
rule 3 symbols omemo__omemokey_exchange__pack session_cipher_get_session_version

accept 1 "libomemo-c.so.0" -> -
accept 2 "libomemo-c.so.0.5.1" -> 0.5.1
accept 3 "omemo__omemokey_exchange__pack session_cipher_get_session_version" -> -
refuse "libomemo-c 0.5.1"
