# SPDX-License-Identifier: CC0-1.0
component  libntlm
type       library
purl       pkg:generic/libntlm@{version}
cpe        cpe:2.3:a:nongnu:libntlm:{version}:*:*:*:*:*:*:*
supplier   Simon Josefsson
license    LGPL-2.1-or-later
url        website https://www.nongnu.org/libntlm/
url        vcs https://gitlab.com/gsasl/libntlm
alias      libntlm0

# a plugin of Cyrus SASL is libntlm.so.2
rule 1 soname "libntlm.so.0"
rule 2 getter ntlm_check_version string "{dotted}" needs 1
rule 3 symbols buildSmbNtlmAuthRequest dumpSmbNtlmAuthChallenge ntlm_smb_encrypt

accept 1 "libntlm.so.0" -> -
accept 2 "1.6" -> 1.6
accept 3 "buildSmbNtlmAuthRequest dumpSmbNtlmAuthChallenge ntlm_smb_encrypt" -> -
refuse "NTLMSSP"
