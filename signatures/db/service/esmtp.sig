# SPDX-License-Identifier: CC0-1.0
component  esmtp
type       application
purl       pkg:generic/esmtp@{version}
supplier   José Fonseca
license    GPL-2.0-only
url        website https://esmtp.sourceforge.net/

rule 1 strings rodata "No configuration file found at %s or /etc/esmtprc\n"

accept 1 "No configuration file found at %s or /etc/esmtprc\n" -> -
refuse "esmtp 1.2"
