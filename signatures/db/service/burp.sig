# SPDX-License-Identifier: CC0-1.0
component  burp
type       application
purl       pkg:generic/burp@{version}
cpe        cpe:2.3:a:burp_project:burp:{version}:*:*:*:*:*:*:*
supplier   Graham Keeling
license    AGPL-3.0-only
url        website https://burp.grke.net/
url        vcs https://github.com/grke/burp

rule 1 strings rodata "Found interrupted backup - not resuming because the connected client is not the original"
rule 2 lone "{major1}.{minor}.{patch}" >=2.2 <4 needs 1

accept 1 "Found interrupted backup - not resuming because the connected client is not the original" -> -
accept 2 "3.1.4" -> 3.1.4
refuse "burp-3.1.4 backup client"
