# SPDX-License-Identifier: CC0-1.0
component  cyrus-sasl
type       library
purl       pkg:generic/cyrus-sasl@{version}
cpe        cpe:2.3:a:cyrusimap:cyrus-sasl:{version}:*:*:*:*:*:*:*
supplier   Carnegie Mellon University
license    BSD-3-Clause-Attribution
url        website https://www.cyrusimap.org/sasl/
url        vcs https://github.com/cyrusimap/cyrus-sasl
alias      cyrus-sasl2 libsasl2 libsasl2-2 sasl2-bin libsasl2-modules saslauthd

rule 1 soname "libsasl2.so.{soversion}"
rule 2 symbols sasl_client_start sasl_server_start sasl_encode64
rule 3 lone "2.{minor}.{patch}" needs 1,4 version "2.{minor}.{patch}"
rule 4 strings rodata "Check to make sure the directory exists and is" "saslauthd"
rule 5 strings rodata "make_prompts() called with no actual prompts" "sasl_"
rule 6 strings rodata "Unexpectedly missing a prompt result in _plug_get_"
rule 7 filename "sasl2/libsasldb.so.{soversion}"
rule 8 filename "sbin/saslauthd"
rule 16 filename "bin/saslauthd"
rule 9 filename "sbin/testsaslauthd"
rule 17 filename "bin/testsaslauthd"
rule 10 filename "sbin/saslpasswd2"
rule 18 filename "bin/saslpasswd2"
rule 11 filename "sbin/sasldblistusers2"
rule 19 filename "bin/sasldblistusers2"
rule 12 filename "sbin/saslpluginviewer"
rule 20 filename "bin/saslpluginviewer"
rule 13 filename "sbin/sasldbconverter2"
rule 21 filename "bin/sasldbconverter2"
rule 14 filename "bin/sasl-sample-client"
rule 15 filename "sbin/sasl-sample-server"
rule 22 filename "bin/sasl-sample-server"
accept 1 "libsasl2.so.2" -> -
accept 2 "sasl_client_start sasl_server_start sasl_encode64" -> -
accept 3 "2.1.28" -> 2.1.28
accept 4 "Check to make sure the directory exists and is\nsaslauthd" -> -
accept 5 "make_prompts() called with no actual prompts\nsasl_" -> -
accept 6 "Unexpectedly missing a prompt result in _plug_get_" -> -
accept 7 "usr/lib/aarch64-linux-gnu/sasl2/libsasldb.so.2.0.25" -> -
accept 8 "usr/sbin/saslauthd" -> -
accept 9 "usr/sbin/testsaslauthd" -> -
accept 10 "usr/sbin/saslpasswd2" -> -
accept 11 "usr/sbin/sasldblistusers2" -> -
accept 12 "usr/sbin/saslpluginviewer" -> -
accept 13 "usr/sbin/sasldbconverter2" -> -
accept 14 "usr/bin/sasl-sample-client" -> -
accept 15 "usr/sbin/sasl-sample-server" -> -
accept 16 "usr/bin/saslauthd" -> -
accept 17 "usr/bin/testsaslauthd" -> -
accept 18 "usr/bin/saslpasswd2" -> -
accept 19 "usr/bin/sasldblistusers2" -> -
accept 20 "usr/bin/saslpluginviewer" -> -
accept 21 "usr/bin/sasldbconverter2" -> -
accept 22 "usr/bin/sasl-sample-server" -> -
refuse "Cyrus SASL library version mismatch"
