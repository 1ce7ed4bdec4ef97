# SPDX-License-Identifier: CC0-1.0
component  klibc
type       library
purl       pkg:generic/klibc@{version}
cpe        cpe:2.3:a:klibc_project:klibc:{version}:*:*:*:*:*:*:*
supplier   H. Peter Anvin
license    GPL-2.0-only AND BSD-3-Clause
url        website https://git.kernel.org/cgit/libs/klibc/klibc.git
url        vcs https://git.kernel.org/pub/scm/libs/klibc/klibc.git
alias      libklibc

# A library without a SONAME: its name is a hash of its interface, and no version is in it.
rule 1 filename "klibc-{word}.so"
accept 1 "klibc-m13AniKHUCMUNN8mXSUhIi8CUSA.so" -> -
refuse "klibc-2.0.12"
