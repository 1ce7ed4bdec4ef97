# SPDX-License-Identifier: CC0-1.0
component  swupdate
type       application
purl       pkg:generic/swupdate@{version}
supplier   Stefano Babic
license    GPL-2.0-only
url        website https://sbabic.github.io/swupdate
url        vcs https://github.com/sbabic/swupdate
alias      libswupdate

rule 1 strings rodata "Default Namaspace for SWUpdate vars cannot be set, possible side-effects"
rule 2 soname "libswupdate.so.{soversion}"
rule 3 symbols ipc_send_cmd swupdate_async_start progress_ipc_connect

accept 1 "Default Namaspace for SWUpdate vars cannot be set, possible side-effects" -> -
accept 2 "libswupdate.so.0.1" -> -
accept 3 "ipc_send_cmd swupdate_async_start progress_ipc_connect" -> -
refuse "Welcome to SWUpdate"
