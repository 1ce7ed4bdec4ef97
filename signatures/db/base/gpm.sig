# SPDX-License-Identifier: CC0-1.0
component  gpm
type       application
purl       pkg:generic/gpm@{version}
supplier   Nico Schottelius
license    GPL-2.0-or-later
url        website https://nico.schottelius.org/software/gpm/
url        vcs https://github.com/telmich/gpm
alias      libgpm libgpm2

rule 1 soname "libgpm.so.{soversion}"
rule 2 symbols Gpm_FitValuesM Gpm_GetServerVersion Gpm_PopRoi

accept 1 "libgpm.so.2" -> -
accept 2 "Gpm_FitValuesM Gpm_GetServerVersion Gpm_PopRoi" -> -
refuse "/dev/gpmctl"
