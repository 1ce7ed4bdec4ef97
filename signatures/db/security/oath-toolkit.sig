# SPDX-License-Identifier: CC0-1.0
component  oath-toolkit
type       library
purl       pkg:generic/oath-toolkit@{version}
cpe        cpe:2.3:a:nongnu:oath_toolkit:{version}:*:*:*:*:*:*:*
supplier   OATH Toolkit project
license    LGPL-2.1-or-later
alias      liboath oathtool

rule 1 soname "liboath.so.{soversion}"
rule 2 getter oath_check_version string

accept 1 "liboath.so.0" -> -
accept 2 "2.6.12" -> 2.6.12
refuse "liboath.a"
