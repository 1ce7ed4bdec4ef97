# SPDX-License-Identifier: CC0-1.0
component  gpgme
type       library
purl       pkg:generic/gpgme@{version}
cpe        cpe:2.3:a:gnu:gpgme:{version}:*:*:*:*:*:*:*
supplier   GnuPG Project
license    LGPL-2.1-or-later
url        website https://www.gnupg.org/related_software/gpgme/
url        vcs https://dev.gnupg.org/source/gpgme/
alias      libgpgme libgpgme11 gpgmepp gpgme1.0

rule 1 soname "libgpgme.so.{soversion}"
rule 2 symbols gpgme_op_set_uid_flag_start gpgme_data_new_from_cbs gpgme_op_adduid
rule 3 lone "1.{minor}.{patch}" needs 1,2 >=1.5.0 <2.0.0 version "1.{minor}.{patch}"

accept 1 "libgpgme.so.11" -> -
accept 2 "gpgme_op_set_uid_flag_start gpgme_data_new_from_cbs gpgme_op_adduid" -> -
accept 3 "1.24.2" -> 1.24.2
refuse "GPGME_DEBUG"
