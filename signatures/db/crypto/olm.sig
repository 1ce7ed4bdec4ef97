# SPDX-License-Identifier: CC0-1.0
component  olm
type       library
purl       pkg:generic/olm@{version}
supplier   Matrix.org Foundation
license    Apache-2.0
url        website https://gitlab.matrix.org/matrix-org/olm/
url        vcs https://gitlab.matrix.org/matrix-org/olm
alias      libolm libolm3

rule 1 soname "libolm.so.{soversion}"
rule 2 filename "libolm.so.3.{minor}.{patch}" version "3.{minor}.{patch}"
rule 3 symbols olm_account_last_error_code olm_group_decrypt olm_create_account

accept 1 "libolm.so.3" -> -
accept 2 "libolm.so.3.2.13" -> 3.2.13
accept 3 "olm_account_last_error_code olm_group_decrypt olm_create_account" -> -
refuse "m.olm.v1.curve25519-aes-sha2"
