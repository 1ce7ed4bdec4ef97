# SPDX-License-Identifier: CC0-1.0
component  dav1d
type       library
purl       pkg:generic/dav1d@{version}
cpe        cpe:2.3:a:videolan:dav1d:{version}:*:*:*:*:*:*:*
supplier   VideoLAN
license    BSD-2-Clause
url        website https://www.videolan.org/projects/dav1d.html
url        vcs https://code.videolan.org/videolan/dav1d
alias      libdav1d libdav1d6 libdav1d7

rule 1 soname "libdav1d.so.{soversion}"
rule 2 symbols dav1d_open dav1d_send_data dav1d_get_picture
rule 3 getter dav1d_version string "{dotted}"
rule 4 lone "{major1}.{minor1}.{patch1}" >=0.5 <3.0 needs 1
rule 5 strings rodata "dav1d %s - by VideoLAN\n"
rule 6 lone "{major1}.{minor1}.{patch1}" >=0.5 <3.0 needs 5

accept 1 "libdav1d.so.7" -> -
accept 2 "dav1d_open dav1d_send_data dav1d_get_picture" -> -
accept 3 "1.5.1" -> 1.5.1
accept 4 "1.5.1" -> 1.5.1
accept 5 "dav1d %s - by VideoLAN\n" -> -
accept 6 "1.0.0" -> 1.0.0
refuse "libdav1d: dav1d_open failed"
