# SPDX-License-Identifier: CC0-1.0
component  flex
type       application
purl       pkg:generic/flex@{version}
cpe        cpe:2.3:a:westes:flex:{version}:*:*:*:*:*:*:*
supplier   Flex project
license    BSD-3-Clause-flex
url        vcs https://github.com/westes/flex
alias      libfl

# The scanners that flex writes are in many programs and are not flex: only its library is.
rule 1 soname "libfl.so.{soversion}"
accept 1 "libfl.so.2" -> -
refuse "fatal flex scanner internal error--end of buffer missed"
