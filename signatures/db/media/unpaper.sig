# SPDX-License-Identifier: CC0-1.0
component  unpaper
type       application
purl       pkg:generic/unpaper@{version}
supplier   Diego Elio Pettenò
license    GPL-2.0-only
url        vcs https://github.com/unpaper/unpaper

rule 1 banner rodata "{start}unpaper {version}\nLicense GPLv2:"

accept 1 "unpaper 7.0.0\nLicense GPLv2:" -> 7.0.0
refuse "unpaper 7.0.0 is run before the recognition"
