# SPDX-License-Identifier: CC0-1.0
component  ofono
type       application
purl       pkg:generic/ofono@{version}
cpe        cpe:2.3:a:ofono_project:ofono:{version}:*:*:*:*:*:*:*
supplier   Intel
license    GPL-2.0-only
url        website http://www.ofono.org/
url        vcs https://git.kernel.org/pub/scm/network/ofono/ofono.git
alias      ofonod dundee

rule 1 strings rodata "oFono version %s"
rule 2 lone "{major1}.{minor}" >=1.0 <9.0 needs 1

accept 1 "oFono version %s" -> -
accept 2 "2.16" -> 2.16
refuse "org.ofono.Manager"
