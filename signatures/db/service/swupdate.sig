# SPDX-License-Identifier: CC0-1.0
component  swupdate
type       application
purl       pkg:generic/swupdate@{version}
cpe        cpe:2.3:a:swupdate:swupdate:{version}:*:*:*:*:*:*:*
supplier   Stefano Babic
license    GPL-2.0-only
url        website https://sbabic.github.io/swupdate
url        vcs https://github.com/sbabic/swupdate
alias      libswupdate

rule 1 strings rodata "Default Namaspace for SWUpdate vars cannot be set, possible side-effects"
rule 2 soname "libswupdate.so.{soversion}"
rule 3 symbols ipc_send_cmd swupdate_async_start progress_ipc_connect
# what is printed is in public logs: "Swupdate v2018.11.0", "SWUpdate v2025.05.0-"; Debian builds it without a number
rule 4 banner rodata "{start}Swupdate v{dotted}" >=2014 <2100
rule 5 banner rodata "{start}SWUpdate v{dotted}" >=2014 <2100

accept 1 "Default Namaspace for SWUpdate vars cannot be set, possible side-effects" -> -
accept 2 "libswupdate.so.0.1" -> -
accept 3 "ipc_send_cmd swupdate_async_start progress_ipc_connect" -> -
accept 4 "Swupdate v2019.11.0\n" -> 2019.11.0
accept 5 "SWUpdate v2025.05.0-\n" -> 2025.05.0
refuse "Welcome to SWUpdate"
refuse "SWUpdate v\n"
