# SPDX-License-Identifier: CC0-1.0
component  lynx
type       application
purl       pkg:generic/lynx@{version}
cpe        cpe:2.3:a:lynx_project:lynx:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:lynx:lynx:{version}:*:*:*:*:*:*:*
supplier   Thomas E. Dickey
license    GPL-2.0-only
url        website https://lynx.invisible-island.net/
url        source-distribution https://invisible-island.net/archives/lynx/

rule 1 strings rodata "LYNX_VERSION=" "print Lynx version information"
rule 2 strings rodata "LYNX_VERSION" "https://lynx.invisible-island.net/"
rule 3 lone "2.{minor1}.{patch1}dev.{micro}" needs 1,2 version "2.{minor}.{patch}dev.{micro}"
rule 4 lone "2.{minor1}.{patch1}rel.{micro}" needs 1,2 version "2.{minor}.{patch}rel.{micro}"
accept 1 "LYNX_VERSION=\0print Lynx version information" -> -
accept 2 "LYNX_VERSION\0https://lynx.invisible-island.net/current/" -> -
accept 3 "2.9.0dev.12" -> 2.9.0dev.12
accept 4 "2.8.9rel.1" -> 2.8.9rel.1
refuse "test -n \"$LYNX_VERSION\""
refuse "2.9.0dev.12"
