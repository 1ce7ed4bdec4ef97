# SPDX-License-Identifier: CC0-1.0
component  liburing
type       library
purl       pkg:generic/liburing@{version}
supplier   Jens Axboe
license    MIT OR LGPL-2.1-only
url        vcs https://github.com/axboe/liburing
alias      liburing2

rule 1 soname "liburing.so.{soversion}"
rule 2 soname "liburing-ffi.so.{soversion}"
rule 3 filename "liburing.so.{major1}.{minor}" >=2.2
rule 4 symbols io_uring_submit_and_wait_timeout io_uring_register_probe io_uring_queue_mmap

accept 1 "liburing.so.2" -> -
accept 2 "liburing-ffi.so.2" -> -
accept 3 "liburing.so.2.9" -> 2.9
accept 4 "io_uring_submit_and_wait_timeout io_uring_register_probe io_uring_queue_mmap" -> -
refuse "io_uring_setup failed"
