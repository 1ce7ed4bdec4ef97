# SPDX-License-Identifier: CC0-1.0
component  autofs
type       application
purl       pkg:generic/autofs@{version}
cpe        cpe:2.3:a:automount_project:automount:{version}:*:*:*:*:*:*:*
supplier   autofs project
license    GPL-2.0-or-later
url        website https://www.kernel.org/pub/linux/daemons/autofs/v5/
url        vcs https://git.kernel.org/pub/scm/linux/storage/autofs/autofs.git
alias      automount

rule 1 strings rodata "Linux automount version %s" "Starting automounter version %s, master map %s"
rule 2 lone "5.{minor}.{patch}" needs 1 version "5.{minor}.{patch}"
accept 1 "Linux automount version %s\n Starting automounter version %s, master map %s" -> -
accept 2 "5.1.8" -> 5.1.8
refuse "automount: autofs protocol 5.00"
