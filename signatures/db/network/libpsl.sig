# SPDX-License-Identifier: CC0-1.0
component  libpsl
type       library
purl       pkg:generic/libpsl@{version}
supplier   libpsl
license    MIT
url        vcs https://github.com/rockdaboot/libpsl
alias      libpsl5 libpsl5t64 psl

rule 1 soname "libpsl.so.{soversion}"
rule 2 symbols psl_is_public_suffix psl_registrable_domain psl_builtin
rule 3 banner rodata "{start}{dotted} (+libidn2/" needs 1,2
rule 4 banner rodata "{start}{dotted} (+libicu/" needs 1,2
rule 5 banner rodata "{start}{dotted} (+libidn/" needs 1,2
rule 6 banner rodata "{start}{dotted} (no IDNA support)" needs 1,2
rule 7 filename "bin/psl"
rule 8 getter psl_get_version string "{dotted} ({any}"
rule 9 lone "0.{minor}.{patch}" needs 7 version "0.{minor}.{patch}"
accept 1 "libpsl.so.5" -> -
accept 2 "psl_is_public_suffix psl_registrable_domain psl_builtin" -> -
accept 3 "0.21.2 (+libidn2/" -> 0.21.2
accept 4 "0.21.2 (+libicu/72.1)" -> 0.21.2
accept 5 "0.21.2 (+libidn/1.41)" -> 0.21.2
accept 6 "0.21.5 (no IDNA support)" -> 0.21.5
accept 7 "usr/bin/psl" -> -
accept 8 "0.21.2 (+libidn2/2.3.3)" -> 0.21.2
accept 9 "0.21.2" -> 0.21.2
refuse "curl/8.14.1 libpsl/0.21.2"
