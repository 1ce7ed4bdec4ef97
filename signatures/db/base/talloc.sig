# SPDX-License-Identifier: CC0-1.0
component  talloc
type       library
purl       pkg:generic/talloc@{version}
supplier   Samba Team
license    LGPL-3.0-or-later
url        website https://talloc.samba.org/
url        vcs https://git.samba.org/samba.git
alias      libtalloc libtalloc2

rule 1 soname "libtalloc.so.{soversion}"
rule 2 filename "libtalloc.so.{major}.{minor}.{patch}"
rule 3 symbols talloc_pool talloc_enable_null_tracking_no_autofree _talloc_realloc_array

accept 1 "libtalloc.so.2" -> -
accept 2 "libtalloc.so.2.4.3" -> 2.4.3
accept 3 "talloc_pool talloc_enable_null_tracking_no_autofree _talloc_realloc_array" -> -
refuse "TALLOC_2.0.2"
