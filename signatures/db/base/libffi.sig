# SPDX-License-Identifier: CC0-1.0
component  libffi
type       library
purl       pkg:generic/libffi@{version}
cpe        cpe:2.3:a:libffi_project:libffi:{version}:*:*:*:*:*:*:*
supplier   libffi
license    MIT
url        website https://sourceware.org/libffi/
url        vcs https://github.com/libffi/libffi
alias      libffi8 libffi7 libffi6

rule 1 soname "libffi.so.8" >=3.4.0
rule 2 soname "libffi.so.7" >=3.3 <3.4.0
rule 3 soname "libffi.so.6" >=3.0.11 <3.3
rule 4 soname "libffi.so.5" <3.0.11
rule 5 symbols ffi_call ffi_prep_cif ffi_prep_closure_loc
rule 6 strings rodata "LIBFFI_TMPDIR"
rule 7 filename "libffi.so.8.1.{d}" >=3.4.0 <3.5.0
rule 8 filename "libffi.so.8.2.{d}" >=3.5.0
# revisions that one release had: 3.2.1, 3.3, 3.4.2 and 3.4.4 (libtool-version; 8.1.4 is that of several)
rule 9 filename "libffi.so.6.0.4" >=3.2.1 <=3.2.1
rule 10 filename "libffi.so.7.1.0" >=3.3 <=3.3
rule 11 filename "libffi.so.8.1.0" >=3.4.2 <=3.4.2
rule 12 filename "libffi.so.8.1.2" >=3.4.4 <=3.4.4
rule 13 filename "libffi.so.8.1.4" >=3.4.5 <=3.4.8
accept 1 "libffi.so.8" -> -
accept 2 "libffi.so.7" -> -
accept 3 "libffi.so.6" -> -
accept 4 "libffi.so.5" -> -
accept 5 "ffi_call ffi_prep_cif ffi_prep_closure_loc" -> -
accept 6 "LIBFFI_TMPDIR" -> -
accept 7 "libffi.so.8.1.4" -> -
accept 8 "libffi.so.8.2.0" -> -
accept 9 "libffi.so.6.0.4" -> 3.2.1
accept 10 "libffi.so.7.1.0" -> 3.3
accept 11 "libffi.so.8.1.0" -> 3.4.2
accept 12 "libffi.so.8.1.2" -> 3.4.4
accept 13 "libffi.so.8.1.4" -> -
refuse "libffi.so.8: version `LIBFFI_BASE_8.0' not found"
