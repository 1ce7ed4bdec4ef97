# SPDX-License-Identifier: CC0-1.0
component  libssh2
type       library
purl       pkg:generic/libssh2@{version}
cpe        cpe:2.3:a:libssh2:libssh2:{version}:*:*:*:*:*:*:*
supplier   libssh2
license    BSD-3-Clause
url        website https://libssh2.org/
url        vcs https://github.com/libssh2/libssh2
alias      libssh2-1

rule 1 banner rodata "{start}SSH-2.0-libssh2_{version}"
rule 2 soname "libssh2.so.{soversion}"
rule 3 symbols libssh2_session_init_ex libssh2_session_handshake libssh2_channel_open_ex
rule 4 strings rodata "Invalid descriptor passed to libssh2_poll()" "Channel open failure (resource shortage)"
rule 5 getter libssh2_version string "{dotted}"
accept 1 "SSH-2.0-libssh2_1.11.1" -> 1.11.1
accept 2 "libssh2.so.1" -> -
accept 3 "libssh2_session_init_ex libssh2_session_handshake libssh2_channel_open_ex" -> -
accept 4 "Invalid descriptor passed to libssh2_poll()\nChannel open failure (resource shortage)" -> -
accept 5 "1.10.0" -> 1.10.0
refuse "libssh2/1.10.0"
refuse "SSH-2.0-libssh_0.10.6"
