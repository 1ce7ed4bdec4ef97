# SPDX-License-Identifier: CC0-1.0
component  stoken
type       library
purl       pkg:generic/stoken@{version}
supplier   Kevin Cernekee
license    LGPL-2.1-or-later
url        website http://stoken.sf.net/
url        vcs https://github.com/stoken-dev/stoken
alias      libstoken libstoken1

rule 1 soname "libstoken.so.{soversion}"
rule 2 symbols stoken_encrypt_seed stoken_check_devid securid_compute_tokencode

accept 1 "libstoken.so.1" -> -
accept 2 "securid_compute_tokencode stoken_check_devid stoken_encrypt_seed" -> -
refuse "~/.stokenrc"
