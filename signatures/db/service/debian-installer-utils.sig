# SPDX-License-Identifier: CC0-1.0
component  debian-installer-utils
type       application
purl       pkg:generic/debian-installer-utils@{version}
supplier   Debian
license    GPL-2.0-or-later
url        vcs https://salsa.debian.org/installer-team/debian-installer-utils
alias      di-utils

rule 1 strings rodata "Usage: log-output -t TAG [--pass-stdout] PROGRAM [ARGUMENTS]\n"

accept 1 "Usage: log-output -t TAG [--pass-stdout] PROGRAM [ARGUMENTS]\n" -> -
refuse "log-output -t di-utils mount"
