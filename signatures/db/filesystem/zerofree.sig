# SPDX-License-Identifier: CC0-1.0
component  zerofree
type       application
purl       pkg:generic/zerofree@{version}
supplier   Ron Yorston
license    GPL-2.0-or-later
url        website https://frippery.org/uml/

rule 1 strings rodata "usage: %s [-n] [-v] [-f fillval] filesystem\n"

accept 1 "usage: %s [-n] [-v] [-f fillval] filesystem\n" -> -
refuse "zerofree -v /dev/sda1"
