# SPDX-License-Identifier: CC0-1.0
component  qhull
type       library
purl       pkg:generic/qhull@{version}
supplier   Qhull project
license    Qhull
url        website https://www.qhull.org
url        vcs https://github.com/qhull/qhull
alias      libqhull libqhull8.0 libqhull-r8.0

rule 1 soname "libqhull_r.so.{soversion}"
rule 2 soname "libqhull.so.{soversion}"
rule 3 soname "libqhullcpp.so.{soversion}"
rule 4 banner rodata "{start}qhull_r {d}.{d}.{d} ({major}.{minor}.r {year}/{d}/{d})"
rule 5 symbols qh_findbestlower qh_determinant qh_printvridge

accept 1 "libqhull_r.so.8.0" -> -
accept 2 "libqhull.so.8.0" -> -
accept 3 "libqhullcpp.so.8.0" -> -
accept 4 "qhull_r 8.0.2 (2020.2.r 2020/08/31)" -> 2020.2
accept 5 "qh_determinant qh_findbestlower qh_printvridge" -> -
refuse "qhull 2020.2"
