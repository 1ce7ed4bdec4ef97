# SPDX-License-Identifier: CC0-1.0
component  dialog
type       application
purl       pkg:generic/dialog@{version}
supplier   Thomas E. Dickey
license    LGPL-2.1-only
url        website https://invisible-island.net/dialog/dialog.html
alias      cdialog

rule 1 strings rodata "cdialog (ComeOn Dialog!) version %s"
rule 2 lone "1.{minor}-{micro8}" version "1.{minor}-{micro}" needs 1

accept 1 "cdialog (ComeOn Dialog!) version %s\n" -> -
accept 2 "1.3-20230209" -> 1.3-20230209
refuse "cdialog (ComeOn Dialog!) version 1.3-20230209"
