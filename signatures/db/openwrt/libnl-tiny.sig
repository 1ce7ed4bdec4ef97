# SPDX-License-Identifier: CC0-1.0
component  libnl-tiny
type       library
purl       pkg:generic/libnl-tiny@{version}
supplier   OpenWrt
license    LGPL-2.1-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/libnl-tiny.git

rule 1 symbols unl_genl_subscribe unl_free nla_find
rule 2 soname "libnl-tiny.so"
rule 3 filename "libnl-tiny.so"

accept 1 "unl_genl_subscribe unl_free nla_find" -> -
accept 2 "libnl-tiny.so" -> -
accept 3 "libnl-tiny.so" -> -
refuse "libnl-3.so.200"

