# SPDX-License-Identifier: CC0-1.0
component  squashfuse
type       application
purl       pkg:generic/squashfuse@{version}
supplier   Dave Vasilevsky
license    BSD-2-Clause
url        vcs https://github.com/vasi/squashfuse
alias      libsquashfuse

# Debian's 0.1.105 says 0.1.104 of itself.
rule 1 soname "libsquashfuse.so.{soversion}"
rule 2 strings rodata "Squashfs image uses %s compression, this version supports only " "Something went wrong trying to read the squashfs image.\n"
rule 3 banner rodata "{start}squashfuse {version}{end}" >=0.2 needs 2

accept 1 "libsquashfuse.so.0" -> -
accept 2 "Squashfs image uses %s compression, this version supports only \0Something went wrong trying to read the squashfs image.\n" -> -
accept 3 "squashfuse 0.5.2" -> 0.5.2
refuse "squashfuse 0.1.104 (c) 2012 Dave Vasilevsky"
