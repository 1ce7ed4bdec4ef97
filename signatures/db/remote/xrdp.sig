# SPDX-License-Identifier: CC0-1.0
component  xrdp
type       application
purl       pkg:generic/xrdp@{version}
cpe        cpe:2.3:a:neutrinolabs:xrdp:{version}:*:*:*:*:*:*:*
supplier   Neutrino Labs
license    Apache-2.0
url        website https://www.xrdp.org/
url        vcs https://github.com/neutrinolabs/xrdp
alias      xorgxrdp

rule 1 strings rodata "  See https://github.com/neutrinolabs/xrdp for more information."
rule 2 lone "0.{minor}.{patch}.{micro}" version "0.{minor}.{patch}.{micro}" >=0.6 needs 1,3,4
rule 3 filename "xrdp-sesman"
rule 4 filename "xrdp-chansrv"
rule 5 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" >=0.6 needs 1,3,4

accept 1 "  See https://github.com/neutrinolabs/xrdp for more information." -> -
accept 2 "0.9.21.1" -> 0.9.21.1
accept 3 "xrdp-sesman" -> -
accept 4 "xrdp-chansrv" -> -
accept 5 "0.10.1" -> 0.10.1
refuse "xrdp 0.9.21.1"
