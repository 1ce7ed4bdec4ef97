# SPDX-License-Identifier: CC0-1.0
component  vtk
type       library
purl       pkg:generic/vtk@{version}
cpe        cpe:2.3:a:vtk:vtk:{version}:*:*:*:*:*:*:*
supplier   Kitware
license    BSD-3-Clause
url        website https://www.vtk.org/
url        vcs https://gitlab.kitware.com/vtk/vtk
alias      vtk9 libvtk9

rule 1 banner rodata "{start}vtk version {dotted}{end}"
rule 2 soname "libvtkCommonCore-9.{d}.so.{soversion}" >=9.0
rule 3 soname "libvtkRenderingCore-9.{d}.so.{soversion}" >=9.0
rule 4 soname "libvtkIOImage-9.{d}.so.{soversion}" >=9.0

accept 1 "vtk version 9.1.0" -> 9.1.0
accept 2 "libvtkCommonCore-9.1.so.1" -> -
accept 3 "libvtkRenderingCore-9.1.so.1" -> -
accept 4 "libvtkIOImage-9.1.so.1" -> -
refuse "# vtk DataFile Version 3.0"
