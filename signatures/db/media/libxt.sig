# SPDX-License-Identifier: CC0-1.0
component  libxt
type       library
purl       pkg:generic/libxt@{version}
cpe        cpe:2.3:a:x:libxt:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT-open-group
alias      libxt6 libxt6t64

rule 1 soname "libXt.so.{soversion}"
rule 2 symbols XtAddActions XtIsApplicationShell XtIsComposite

accept 1 "libXt.so.6" -> -
accept 2 "XtAddActions XtIsApplicationShell XtIsComposite" -> -
refuse "XtToolkitError"
