# SPDX-License-Identifier: CC0-1.0
component  libsidplayfp
type       library
purl       pkg:generic/libsidplayfp@{version}
supplier   libsidplayfp developers
license    GPL-2.0-or-later
url        website https://github.com/libsidplayfp/libsidplayfp/wiki
url        vcs https://github.com/libsidplayfp/libsidplayfp

rule 1 soname "libsidplayfp.so.{soversion}"
rule 2 banner rodata "{start}libsidplayfp V{version} Engine:\n"

accept 1 "libsidplayfp.so.6" -> -
accept 2 "libsidplayfp V2.4.2 Engine:\n" -> 2.4.2
refuse "libsidplayfp.so"
