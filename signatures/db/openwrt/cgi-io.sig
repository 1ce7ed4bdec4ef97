# SPDX-License-Identifier: CC0-1.0
component  cgi-io
type       application
purl       pkg:generic/cgi-io@{version}
supplier   OpenWrt
license    GPL-2.0-or-later
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/cgi-io.git

rule 1 strings rodata "Upload permission denied" "File data without session" "cgi-download"

accept 1 "Upload permission denied\0File data without session\0cgi-download" -> -
refuse "/usr/libexec/cgi-io"
