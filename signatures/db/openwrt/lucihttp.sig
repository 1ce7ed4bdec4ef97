# SPDX-License-Identifier: CC0-1.0
component  lucihttp
type       library
purl       pkg:generic/lucihttp@{version}
supplier   OpenWrt
license    ISC
url        website https://openwrt.org/
url        vcs https://github.com/jow-/lucihttp
alias      liblucihttp liblucihttp-lua

rule 1 soname "liblucihttp.so.{soversion}"
rule 2 symbols lh_urlencode lh_mpart_parse_boundary lh_urldec_set_callback
rule 3 soname "lucihttp.so"

accept 1 "liblucihttp.so.0" -> -
accept 2 "lh_urlencode lh_mpart_parse_boundary lh_urldec_set_callback" -> -
accept 3 "lucihttp.so" -> -
refuse "require \"lucihttp\""
