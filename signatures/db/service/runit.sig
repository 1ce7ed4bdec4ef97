# SPDX-License-Identifier: CC0-1.0
component  runit
type       application
purl       pkg:generic/runit@{version}
supplier   Gerrit Pape
license    BSD-3-Clause
url        website http://smarden.org/runit/
alias      runsv runsvdir svlogd chpst

rule 1 strings rodata "- runit: fatal: " "enter stage: "
rule 2 strings rodata "svlogd: pausing: " "unable to unlink oldest logfile"
rule 3 strings rodata " [-vVP012] [-u user[:group]] [-U user[:group]] [-b argv0]"
accept 1 "- runit: fatal: \0enter stage: " -> -
accept 2 "svlogd: pausing: \0unable to unlink oldest logfile" -> -
accept 3 " [-vVP012] [-u user[:group]] [-U user[:group]] [-b argv0] [-e dir] [-/ root] [-n nice]" -> -
refuse "[-vP012] [-u USER[:GRP]] [-U USER[:GRP]] [-e DIR]"
refuse "svlogd: pausing: "
