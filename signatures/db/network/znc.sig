# SPDX-License-Identifier: CC0-1.0
component  znc
type       application
purl       pkg:generic/znc@{version}
cpe        cpe:2.3:a:znc:znc:{version}:*:*:*:*:*:*:*
supplier   ZNC
license    Apache-2.0
url        website https://www.znc.in/
url        vcs https://github.com/znc/znc

rule 1 strings rodata "// Altering this file by hand will forfeit all support." "read help on /znc saveconfig and /znc rehash."
# zlib's header leaves its version, 1.2 or 1.3, in the same file.
rule 2 lone "{major1}.{minor}.{patch}" >=1.4 <2.0 needs 1
accept 1 "//\n// Altering this file by hand will forfeit all support.\n//\n// But if you feel risky, you might want to read help on /znc saveconfig and /znc rehash.\n" -> -
accept 2 "1.8.2" -> 1.8.2
refuse "<a href=\"https://znc.in\">https://znc.in</a>"
