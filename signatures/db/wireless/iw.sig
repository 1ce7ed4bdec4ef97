# SPDX-License-Identifier: CC0-1.0
component  iw
type       application
purl       pkg:generic/iw@{version}
supplier   Johannes Berg
license    ISC
url        website https://wireless.wiki.kernel.org/en/users/documentation/iw
url        vcs https://git.kernel.org/pub/scm/linux/kernel/git/jberg/iw.git

rule 1 banner rodata "iw version %s\n"
rule 2 strings rodata "Do NOT screenscrape this tool, we don't consider its output stable." "nl80211 not found."
# 0.8, 1.6 and 3.2 in the program are channel widths and rates
rule 3 lone "{major}.{minor}" >=3.3 <30 needs 1,2
rule 5 lone "{major}.{minor}.{patch}" >=3.3 <30 needs 1,2
rule 4 lone "0.9.{patch}" version "0.9.{patch}" needs 1,2
# the version is the first constant and no NUL stands before it when a linker put it behind code
rule 6 banner rodata "{in}3.{minor2}\0\0\0\0<unknown>\0" version "3.{minor}" needs 1,2

accept 1 "iw version %s\n" -> -
accept 2 "nl80211 not found.\n\0Do NOT screenscrape this tool, we don't consider its output stable.\n" -> -
accept 3 "5.19" -> 5.19
accept 4 "0.9.22" -> 0.9.22
accept 5 "5.0.1" -> 5.0.1
accept 6 "`3.14\0\0\0\0<unknown>\0\0\0Previous authentication no longer valid\0" -> 3.14
refuse "iwinfo version 5.19"

