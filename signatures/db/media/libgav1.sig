# SPDX-License-Identifier: CC0-1.0
component  libgav1
type       library
purl       pkg:generic/libgav1@{version}
supplier   Google
license    Apache-2.0
alias      libgav1-0 libgav1-1

rule 1 soname "libgav1.so.{soversion}"
rule 2 symbols Libgav1ComputeFrameBufferInfo Libgav1DecoderSettingsInitDefault Libgav1DecoderSignalEOS
rule 3 lone "0.{minor}.{patch}" needs 1,2 version "0.{minor}.{patch}"

accept 1 "libgav1.so.1" -> -
accept 2 "Libgav1ComputeFrameBufferInfo Libgav1DecoderSettingsInitDefault Libgav1DecoderSignalEOS" -> -
accept 3 "0.18.0" -> 0.18.0
refuse "libgav1"
