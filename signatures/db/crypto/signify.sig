# SPDX-License-Identifier: CC0-1.0
component  signify
type       application
purl       pkg:generic/signify@{version}
supplier   OpenBSD
license    ISC AND MIT
url        website https://man.openbsd.org/signify
url        vcs https://github.com/aperezdc/signify
alias      signify-openbsd

# Nothing in the program says which release of OpenBSD, or of the portable edition, it is of.
rule 1 strings rodata "please use naming scheme of keyname.pub and keyname.sec" "verification failed: checked against wrong key"

accept 1 "please use naming scheme of keyname.pub and keyname.sec\0verification failed: checked against wrong key" -> -
refuse "untrusted comment: signify public key"
