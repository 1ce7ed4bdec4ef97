# SPDX-License-Identifier: CC0-1.0
component  fuse
type       application
purl       pkg:generic/fuse@{version}
cpe        cpe:2.3:a:libfuse_project:libfuse:{version}:*:*:*:*:*:*:*
supplier   libfuse project
license    LGPL-2.1-only AND GPL-2.0-only
url        vcs https://github.com/libfuse/libfuse
alias      libfuse fuse3 libfuse3 libfuse2 fusermount fusermount3

rule 1 soname "libfuse.so.{soversion}"
rule 2 soname "libfuse3.so.{soversion}"
rule 3 soname "libulockmgr.so.{soversion}"
rule 4 filename "libfuse3.so.{dotted}" >=3.0.0
rule 5 filename "libfuse.so.2.{minor}.{patch}" version "2.{minor}.{patch}"
rule 6 strings rodata "fusermount3 version: %s\n"
rule 7 strings rodata "fusermount version: %s\n"
rule 8 lone "{major1}.{minor}.{patch}" >=2.5 <5.0 needs 6,7
rule 9 symbols fuse_session_new fuse_reply_buf fuse_session_loop_mt
rule 10 getter fuse_pkgversion string "{dotted}"
# libfuse3, which prints its version
rule 11 strings rodata "fuse: warning: argv[0] looks like an option, but will be ignored\n" "fuse: internal error: failed to read back from pipe: %s\n"
rule 12 lone "3.{minor}.{patch}" needs 11 version "3.{minor}.{patch}"

accept 1 "libfuse.so.2" -> -
accept 2 "libfuse3.so.4" -> -
accept 3 "libulockmgr.so.1" -> -
accept 4 "libfuse3.so.3.17.2" -> 3.17.2
accept 5 "libfuse.so.2.9.9" -> 2.9.9
accept 6 "fusermount3 version: %s\n" -> -
accept 7 "fusermount version: %s\n" -> -
accept 8 "3.17.2" -> 3.17.2
accept 9 "fuse_session_new fuse_reply_buf fuse_session_loop_mt" -> -
accept 10 "3.17.2" -> 3.17.2
accept 11 "fuse: warning: argv[0] looks like an option, but will be ignored\n\0fuse: internal error: failed to read back from pipe: %s\n" -> -
accept 12 "3.17.2" -> 3.17.2
refuse "FUSE library version 3.17 is required"
