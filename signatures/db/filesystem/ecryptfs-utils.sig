# SPDX-License-Identifier: CC0-1.0
component  ecryptfs-utils
type       application
purl       pkg:generic/ecryptfs-utils@{version}
supplier   eCryptfs project
license    GPL-2.0-or-later
alias      libecryptfs

# No file of it says the version.
rule 1 soname "libecryptfs.so.{soversion}"
rule 2 strings rodata "eCryptfs mount helper" "usage: mount -t ecryptfs [lower directory]"

accept 1 "libecryptfs.so.1" -> -
accept 2 "eCryptfs mount helper\0usage: mount -t ecryptfs [lower directory]" -> -
refuse "mount -t ecryptfs /a /b"
