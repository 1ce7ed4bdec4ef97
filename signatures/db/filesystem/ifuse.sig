# SPDX-License-Identifier: CC0-1.0
component  ifuse
type       application
purl       pkg:generic/ifuse@{version}
supplier   libimobiledevice project
license    LGPL-2.1-or-later
url        website https://libimobiledevice.org
url        vcs https://github.com/libimobiledevice/ifuse

# Debian's 1.1.4 of bookworm, a snapshot before it, says 1.1.3.
rule 1 strings rodata "Usage: ifuse MOUNTPOINT [OPTIONS]\n"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" >=1.1.4 needs 1

accept 1 "Usage: ifuse MOUNTPOINT [OPTIONS]\n" -> -
accept 2 "1.1.4" -> 1.1.4
refuse "ifuse 1.1.4"
