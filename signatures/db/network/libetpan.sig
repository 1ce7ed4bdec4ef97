# SPDX-License-Identifier: CC0-1.0
component  libetpan
type       library
purl       pkg:generic/libetpan@{version}
supplier   DINH Viet Hoa
license    BSD-3-Clause
url        website https://www.etpan.org/libetpan.html
url        vcs https://github.com/dinhvh/libetpan
alias      libetpan20

rule 1 soname "libetpan.so.{soversion}"
rule 2 symbols libetpan_get_version_major mailimap_acl_identifier_rights_parse mailprivacy_encrypt_msg

accept 1 "libetpan.so.20" -> -
accept 2 "libetpan_get_version_major mailimap_acl_identifier_rights_parse mailprivacy_encrypt_msg" -> -
refuse "X-Mailer: libEtPan! 1.9.4"
