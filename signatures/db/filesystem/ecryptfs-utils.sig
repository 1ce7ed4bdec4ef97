# SPDX-License-Identifier: CC0-1.0
component  ecryptfs-utils
type       application
purl       pkg:generic/ecryptfs-utils@{version}
cpe        cpe:2.3:a:ecryptfs:ecryptfs-utils:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:ecryptfs:ecryptfs_utils:{version}:*:*:*:*:*:*:*
supplier   eCryptfs project
license    GPL-2.0-or-later
alias      libecryptfs

# No file of it says the version.
rule 1 soname "libecryptfs.so.{soversion}"
rule 2 strings rodata "eCryptfs mount helper" "usage: mount -t ecryptfs [lower directory]"
rule 3 strings rodata "%s: Closing eCryptfs userspace daemon"
rule 4 lone "{major3}" >=100 needs 3

accept 1 "libecryptfs.so.1" -> -
accept 2 "eCryptfs mount helper\0usage: mount -t ecryptfs [lower directory]" -> -
accept 3 "%s: Closing eCryptfs userspace daemon\n" -> -
accept 4 "111" -> 111
refuse "mount -t ecryptfs /a /b"
