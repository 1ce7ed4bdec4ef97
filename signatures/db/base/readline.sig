# SPDX-License-Identifier: CC0-1.0
component  readline
type       library
purl       pkg:generic/readline@{version}
cpe        cpe:2.3:a:gnu:readline:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later >=6.0
license    GPL-2.0-or-later <6.0
url        website https://tiswww.case.edu/php/chet/readline/rltop.html
url        vcs https://git.savannah.gnu.org/git/readline.git
alias      libreadline libhistory

# no symbols rule: bash has its own copy and exports all of it. Its rl_library_version cannot be trusted: readline's
# own build sets that text from outside, bash's does not, and what is in the source then was not kept up (bash 5.2
# says 8.1 of its 8.2; rl_readline_version, 0x0802 there, lies in memory that a program may write).
rule 1 soname "libreadline.so.{soversion}"
rule 2 soname "libhistory.so.{soversion}"
rule 3 filename "libreadline.so.{major}.{minor}"
rule 4 filename "libhistory.so.{major}.{minor}"
rule 5 lone "{major1}.{minor1}" needs 1,61 >=4.0 <10.0
rule 6 getter rl_library_version &[0]string "{dotted}" needs 1
# linked statically; but the copy in bash is a part of bash, of its source and version
veto "GNU bash, version %s"
rule 61 strings rodata "$else found without matching $if" "no key sequence terminator"
accept 1 "libreadline.so.8" -> -
accept 2 "libhistory.so.8" -> -
accept 3 "libreadline.so.8.2" -> 8.2
accept 4 "libhistory.so.8.2" -> 8.2
accept 5 "8.2" -> 8.2
accept 6 "8.2" -> 8.2
accept 61 "$else found without matching $if\0no key sequence terminator" -> -
refuse "libeditreadline.so.2"
refuse "readline: command not found"
