# SPDX-License-Identifier: CC0-1.0
component  sdl12-compat
type       library
purl       pkg:generic/sdl12-compat@{version}
supplier   libSDL project
license    Zlib

rule 1 strings rodata "sdl12-compat: We are forcing this app to use X11"
rule 2 filename "libSDL-1.2.so.1.2.{patch}" needs 1 version "1.2.{patch}"

accept 1 "sdl12-compat: We are forcing this app to use X11" -> -
accept 2 "libSDL-1.2.so.1.2.68" -> 1.2.68
refuse "libSDL-1.2.so.0.11.4"
