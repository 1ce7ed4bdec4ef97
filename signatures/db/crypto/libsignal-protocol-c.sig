# SPDX-License-Identifier: CC0-1.0
component  libsignal-protocol-c
type       library
purl       pkg:generic/libsignal-protocol-c@{version}
supplier   Signal
license    GPL-3.0-only
url        vcs https://github.com/signalapp/libsignal-protocol-c

# The library is called after the release.
rule 1 soname "libsignal-protocol-c.so.{dotted}"
rule 2 filename "libsignal-protocol-c.so.{major}.{minor}.{patch}"
# libomemo-c is a fork that has most of its symbols, not these of devices.
rule 4 symbols device_consistency_message_create_from_pair session_cipher_get_session_version textsecure__record_structure__unpack

accept 1 "libsignal-protocol-c.so.2.3.3" -> 2.3.3
accept 2 "libsignal-protocol-c.so.2.3.3" -> 2.3.3
accept 4 "device_consistency_message_create_from_pair session_cipher_get_session_version textsecure__record_structure__unpack" -> -
refuse "libsignal-protocol-c 2.3.3"
