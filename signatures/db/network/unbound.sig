# SPDX-License-Identifier: CC0-1.0
component  unbound
type       application
purl       pkg:generic/unbound@{version}
cpe        cpe:2.3:a:nlnetlabs:unbound:{version}:*:*:*:*:*:*:*
supplier   NLnet Labs
license    BSD-3-Clause
url        website https://www.unbound.net/
url        vcs https://github.com/NLnetLabs/unbound
alias      libunbound unbound-host unbound-anchor unbound-control

rule 1 banner rodata "{start}unbound {version}{end}"
rule 2 soname "libunbound.so.{soversion}"
rule 3 symbols ub_ctx_create ub_resolve ub_ctx_set_fwd
rule 4 lone "1.{minor}.{patch1}" version "1.{minor}.{patch}" needs 2,3,5,6,7,8
rule 5 strings rodata "; created by unbound-anchor on %s"
rule 6 strings rodata "Usage:\tunbound-host [-C configfile]"
rule 7 strings rodata "unbound-bugs@nlnetlabs.nl or https://github.com/NLnetLabs/unbound/issues"
rule 8 strings rodata "\tstart unbound daemon DNS resolver."
rule 9 strings rodata "libunbound bg worker init failed, nomem"
rule 10 getter ub_version string "{dotted}"

accept 1 "unbound 1.17.1" -> 1.17.1
accept 2 "libunbound.so.8" -> -
accept 3 "ub_ctx_create ub_resolve ub_ctx_set_fwd" -> -
accept 4 "1.17.1" -> 1.17.1
accept 5 "; created by unbound-anchor on %s" -> -
accept 6 "Usage:\tunbound-host [-C configfile] [-vdhr46]" -> -
accept 7 "BUG? unbound-bugs@nlnetlabs.nl or https://github.com/NLnetLabs/unbound/issues" -> -
accept 8 "\tstart unbound daemon DNS resolver.\n" -> -
accept 9 "libunbound bg worker init failed, nomem" -> -
accept 10 "1.17.1" -> 1.17.1
refuse "unbound variable 1.17.1"
refuse "unbound 1.9.0 or later"
