# SPDX-License-Identifier: CC0-1.0
component  slurm
type       application
purl       pkg:generic/slurm@{version}
supplier   Matthias Schmitz
license    GPL-2.0-or-later
url        vcs https://github.com/mattthias/slurm

# The monitor of a network interface, not the workload manager.
rule 1 strings rodata "slurm %s - https://github.com/mattthias/slurm"
rule 2 strings rodata "http://www.github.com/mattthias/slurm/\n"
rule 3 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1,2

accept 1 "slurm %s - https://github.com/mattthias/slurm" -> -
accept 2 "http://www.github.com/mattthias/slurm/\n" -> -
accept 3 "0.4.4" -> 0.4.4
refuse "slurm 23.02.3"
