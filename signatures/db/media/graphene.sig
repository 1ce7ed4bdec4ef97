# SPDX-License-Identifier: CC0-1.0
component  graphene
type       library
purl       pkg:generic/graphene@{version}
supplier   Emmanuele Bassi
license    MIT
url        website https://ebassi.github.io/graphene/
url        vcs https://github.com/ebassi/graphene
alias      libgraphene libgraphene-1.0-0

rule 1 soname "libgraphene-1.0.so.{soversion}"
rule 2 filename "libgraphene-1.0.so.0.{minor2}00.{patch}" version "1.{minor}.{patch}"
rule 3 symbols graphene_matrix_rotate_z graphene_quad_init_from_rect graphene_simd4f_neg

accept 1 "libgraphene-1.0.so.0" -> -
accept 2 "libgraphene-1.0.so.0.1000.8" -> 1.10.8
accept 3 "graphene_matrix_rotate_z graphene_quad_init_from_rect graphene_simd4f_neg" -> -
refuse "GrapheneMatrix"
