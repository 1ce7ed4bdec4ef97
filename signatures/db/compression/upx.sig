# SPDX-License-Identifier: CC0-1.0
component  upx
type       application
purl       pkg:generic/upx@{version}
cpe        cpe:2.3:a:upx:upx:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:upx_project:upx:{version}:*:*:*:*:*:*:*
supplier   Markus F.X.J. Oberhumer, László Molnár, John F. Reiser
license    GPL-2.0-or-later
url        website https://upx.github.io/
url        vcs https://github.com/upx/upx
alias      upx-ucl

# Not what is packed by it: that has "UPX!" and "$Id: UPX" in it.
rule 1 strings rodata "strcmp(buf, UPX_VERSION_STRING4) == 0"
rule 2 lone "{major1}.{minor1}.{patch1}" >=3.0 <10 needs 1

accept 1 "strcmp(buf, UPX_VERSION_STRING4) == 0" -> -
accept 2 "4.2.4" -> 4.2.4
refuse "$Id: UPX 4.24 Copyright (C) 1996-2024 the UPX Team. All Rights Reserved. $"
