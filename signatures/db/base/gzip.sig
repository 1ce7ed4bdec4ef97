# SPDX-License-Identifier: CC0-1.0
component  gzip
type       application
purl       pkg:generic/gzip@{version}
cpe        cpe:2.3:a:gnu:gzip:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later >=1.3.13
license    GPL-2.0-or-later <1.3.13
url        website https://www.gnu.org/software/gzip/
url        vcs https://git.savannah.gnu.org/git/gzip.git

rule 1 strings rodata "Copyright (C) 1993 Jean-loup Gailly." "%s: %s: not in gzip format"
rule 2 lone "1.{minor}" version "1.{minor}" needs 1
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1
accept 1 "Copyright (C) 1993 Jean-loup Gailly.\0%s: %s: not in gzip format" -> -
accept 2 "1.12" -> 1.12
accept 3 "1.3.12" -> 1.3.12
refuse "zgrep (gzip) 1.12\nCopyright (C) 2010-2018 Free Software Foundation, Inc.\nWritten by Jean-loup Gailly."
refuse "gunzip: not in gzip format"
