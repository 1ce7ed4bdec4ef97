# SPDX-License-Identifier: CC0-1.0
component  libotr
type       library
purl       pkg:generic/libotr@{version}
cpe        cpe:2.3:a:cypherpunks:libotr:{version}:*:*:*:*:*:*:*
supplier   OTR development team
license    LGPL-2.1-or-later
url        website https://otr.cypherpunks.ca/
url        vcs https://github.com/off-the-record/libotr
alias      libotr5

rule 1 soname "libotr.so.{soversion}"
rule 2 symbols otrl_init otrl_version otrl_privkey_hash_to_human
rule 3 lone "{major1}.{minor}.{patch}" >=3.0.0 <5 needs 1,2

accept 1 "libotr.so.5" -> -
accept 2 "otrl_init otrl_version otrl_privkey_hash_to_human" -> -
accept 3 "4.1.1" -> 4.1.1
refuse "?OTRv23?"
