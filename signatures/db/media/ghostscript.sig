# SPDX-License-Identifier: CC0-1.0
component  ghostscript
type       application
purl       pkg:generic/ghostscript@{version}
cpe        cpe:2.3:a:artifex:ghostscript:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:ghostscript:ghostscript:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:artifex:gpl_ghostscript:{version}:*:*:*:*:*:*:*
supplier   Artifex Software
license    AGPL-3.0-or-later
url        website https://www.ghostscript.com/
url        vcs https://github.com/ArtifexSoftware/ghostpdl
alias      libgs libgs10 gs

rule 1 soname "libgs.so.{soversion}"
rule 2 symbols gsapi_init_with_args gsapi_set_poll_with_handle gsapi_run_string_with_length
rule 3 strings rodata "GPL Ghostscript" "Ghostscript: SOURCE_DATE_EPOCH is not a number!"
rule 4 lone "10.0{minor1}.{patch}" needs 1,3 version "10.0{minor}.{patch}"
rule 5 lone "9.{minor2}.{patch}" needs 1,3 version "9.{minor}.{patch}"

accept 1 "libgs.so.10" -> -
accept 2 "gsapi_init_with_args gsapi_set_poll_with_handle gsapi_run_string_with_length" -> -
accept 3 "GPL Ghostscript\0Ghostscript: SOURCE_DATE_EPOCH is not a number!" -> -
accept 4 "10.05.1" -> 10.05.1
accept 5 "9.56.1" -> 9.56.1
refuse "%%Creator: GPL Ghostscript 9.55.0"
