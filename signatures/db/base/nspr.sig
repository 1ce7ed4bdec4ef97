# SPDX-License-Identifier: CC0-1.0
component  nspr
type       library
purl       pkg:generic/nspr@{version}
cpe        cpe:2.3:a:mozilla:netscape_portable_runtime:{version}:*:*:*:*:*:*:*
supplier   Mozilla
license    MPL-2.0
url        website http://www.mozilla.org/projects/nspr/
url        vcs https://hg.mozilla.org/projects/nspr
alias      libnspr4 netscape-portable-runtime

rule 1 soname "libnspr4.so"
rule 2 soname "libplc4.so"
rule 3 soname "libplds4.so"
rule 4 symbols PR_NewPollableEvent PR_ConvertIPv4AddrToIPv6 PR_GetMemMapAlignment
rule 5 getter PR_GetVersion string "{dotted}"

accept 1 "libnspr4.so" -> -
accept 2 "libplc4.so" -> -
accept 3 "libplds4.so" -> -
accept 4 "PR_NewPollableEvent PR_ConvertIPv4AddrToIPv6 PR_GetMemMapAlignment" -> -
accept 5 "4.36" -> 4.36
refuse "PR_GetError"
