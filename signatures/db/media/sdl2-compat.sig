# SPDX-License-Identifier: CC0-1.0
component  sdl2-compat
type       library
purl       pkg:generic/sdl2-compat@{version}
supplier   SDL project
license    Zlib
url        vcs https://github.com/libsdl-org/sdl2-compat
alias      libsdl2-compat

rule 1 strings rodata "sdl2-compat: This app appears to be named:"
rule 2 filename "libSDL2-2.0.so.0.{minor2}00.{patch}" needs 1 version "2.{minor}.{patch}"

accept 1 "sdl2-compat: This app appears to be named:" -> -
accept 2 "libSDL2-2.0.so.0.3200.54" -> 2.32.54
refuse "libSDL2-2.0.so.0"
