# SPDX-License-Identifier: CC0-1.0
component  jquery
type       library
purl       pkg:generic/jquery@{version}
cpe        cpe:2.3:a:jquery:jquery:{version}:*:*:*:*:*:*:*
supplier   OpenJS Foundation
license    MIT
url        website https://jquery.com/
url        vcs https://github.com/jquery/jquery
alias      libjs-jquery

rule 1 banner text "/*! jQuery v{version} | (c)"
rule 2 banner text " * jQuery JavaScript Library v{version}\n"
rule 3 banner text " * jQuery JavaScript Library v{version}\x0d\n"

accept 1 "/*! jQuery v3.6.1 | (c) OpenJS Foundation and other contributors | jquery.org/license */" -> 3.6.1
accept 2 "/*!\n * jQuery JavaScript Library v3.6.1\n * https://jquery.com/\n" -> 3.6.1
accept 3 "/*!\x0d\n * jQuery JavaScript Library v1.4.2\x0d\n * http://jquery.com/\x0d\n" -> 1.4.2
refuse "/*! jQuery UI - v1.13.2 - 2022-07-14"
refuse "requires jQuery v1.7 or later"
