# SPDX-License-Identifier: CC0-1.0
component  libbytesize
type       library
purl       pkg:generic/libbytesize@{version}
supplier   Red Hat
license    LGPL-2.1-or-later
url        vcs https://github.com/storaged-project/libbytesize
alias      libbytesize1

rule 1 soname "libbytesize.so.{soversion}"
rule 2 symbols bs_size_new_from_str bs_size_grow_mul_int bs_size_cmp_bytes

accept 1 "libbytesize.so.1" -> -
accept 2 "bs_size_cmp_bytes bs_size_grow_mul_int bs_size_new_from_str" -> -
refuse "Failed to parse size spec: %s"
