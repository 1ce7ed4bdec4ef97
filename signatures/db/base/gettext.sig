# SPDX-License-Identifier: CC0-1.0
component  gettext
type       library
purl       pkg:generic/gettext@{version}
cpe        cpe:2.3:a:gnu:gettext:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    GPL-3.0-or-later AND LGPL-2.1-or-later
url        website https://www.gnu.org/software/gettext/
url        vcs https://git.savannah.gnu.org/git/gettext.git
alias      libgettextpo0 gettext-base libintl-full libasprintf0v5

rule 1 soname "libgettextlib-{dotted}.so"
rule 2 soname "libgettextsrc-{dotted}.so"
rule 3 soname "libgettextpo.so.{soversion}"
rule 4 soname "libintl.so.{soversion}"
rule 5 soname "libasprintf.so.{soversion}"
rule 6 strings rodata "bug-gettext@gnu.org" "https://savannah.gnu.org/projects/gettext"
rule 7 lone "0.{minor}" version "0.{minor}" >=0.19 needs 6
rule 8 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" >=0.19 needs 6

accept 1 "libgettextlib-0.21.so" -> 0.21
accept 2 "libgettextsrc-0.21.so" -> 0.21
accept 3 "libgettextpo.so.0" -> -
accept 4 "libintl.so.8" -> -
accept 5 "libasprintf.so.0" -> -
accept 6 "bug-gettext@gnu.org\0https://savannah.gnu.org/projects/gettext" -> -
accept 7 "0.21" -> 0.21
accept 8 "0.23.1" -> 0.23.1
refuse "X-Generator: gettext 0.21"
