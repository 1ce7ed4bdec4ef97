# SPDX-License-Identifier: CC0-1.0
component  p11-kit
type       library
purl       pkg:generic/p11-kit@{version}
cpe        cpe:2.3:a:p11-kit_project:p11-kit:{version}:*:*:*:*:*:*:*
supplier   p11-glue
license    BSD-3-Clause
url        website https://p11-glue.github.io/p11-glue/p11-kit.html
url        vcs https://github.com/p11-glue/p11-kit
alias      libp11-kit p11-kit-modules libp11-kit0

rule 1 soname "libp11-kit.so.{soversion}"
rule 2 soname "p11-kit-trust.so"
rule 3 soname "p11-kit-client.so"
rule 4 symbols p11_kit_modules_load p11_kit_registered_modules
rule 5 filename "bin/p11-kit"
rule 6 filename "bin/trust"
rule 7 filename "p11-kit/p11-kit-remote"
rule 8 filename "p11-kit/p11-kit-server"
rule 10 filename "p11-kit-proxy.so"
rule 11 strings rodata "P11_KIT_STRICT" "p11-kit: '%s' not true at %s\n"
rule 12 filename "libp11-kit.so.0.3.0" <0.25.5
rule 13 filename "libp11-kit.so.0.4.1" >0.24.1
accept 1 "libp11-kit.so.0" -> -
accept 2 "p11-kit-trust.so" -> -
accept 3 "p11-kit-client.so" -> -
accept 4 "p11_kit_modules_load p11_kit_registered_modules" -> -
accept 5 "usr/bin/p11-kit" -> -
accept 6 "usr/bin/trust" -> -
accept 7 "usr/libexec/p11-kit/p11-kit-remote" -> -
accept 8 "usr/libexec/p11-kit/p11-kit-server" -> -
accept 10 "p11-kit-proxy.so" -> -
accept 11 "P11_KIT_STRICT\np11-kit: '%s' not true at %s\n" -> -
accept 12 "libp11-kit.so.0.3.0" -> -
accept 13 "libp11-kit.so.0.4.1" -> -
refuse "p11-kit: %s"
