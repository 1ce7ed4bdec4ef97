# SPDX-License-Identifier: CC0-1.0
component  libssh
type       library
purl       pkg:generic/libssh@{version}
cpe        cpe:2.3:a:libssh:libssh:{version}:*:*:*:*:*:*:*
supplier   libssh
license    LGPL-2.1-or-later
url        website https://www.libssh.org/
url        vcs https://git.libssh.org/projects/libssh.git
alias      libssh-4 libssh-gcrypt libssh4

rule 1 banner rodata "{start}SSH-2.0-libssh_{version}{end}"
rule 2 banner rodata "{start}{version} (c) 2003-{year} Aris Adamantiadis"
rule 3 soname "libssh.so.{soversion}"
rule 4 soname "libssh-gcrypt.so.{soversion}"
rule 5 soname "libssh_threads.so.{soversion}"
rule 6 symbols ssh_session_is_known_server ssh_channel_open_session ssh_userauth_publickey_auto
rule 7 strings rodata "Channel creation failed for scp" "Could not export server public key"
rule 8 banner rodata "{start}SSH-2.0-libssh-{version}{end}"
accept 1 "SSH-2.0-libssh_0.11.5" -> 0.11.5
accept 2 "0.11.5 (c) 2003-2025 Aris Adamantiadis" -> 0.11.5
accept 3 "libssh.so.4" -> -
accept 4 "libssh-gcrypt.so.4" -> -
accept 5 "libssh_threads.so.4" -> -
accept 6 "ssh_session_is_known_server ssh_channel_open_session ssh_userauth_publickey_auto" -> -
accept 7 "Channel creation failed for scp\nCould not export server public key" -> -
accept 8 "SSH-2.0-libssh-0.7.0" -> 0.7.0
refuse "curl/7.88.1 libssh/0.10.6/openssl/zlib"
refuse "SSH-2.0-libssh2_1.10.0"
