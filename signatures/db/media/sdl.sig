# SPDX-License-Identifier: CC0-1.0
component  sdl
type       library
purl       pkg:generic/sdl@{version}
cpe        cpe:2.3:a:libsdl:simple_directmedia_layer:{version}:*:*:*:*:*:*:*
supplier   libSDL project
license    LGPL-2.1-or-later
url        website https://www.libsdl.org/
alias      libsdl1.2 libsdl1.2debian sdl1

# SDL 1.2; its successor and the library that stands in for it on SDL 2 are components of their own.
rule 1 strings rodata "WARNING: You are using the SDL disk writer audio driver!\n" "This is not an official SDL function, please report this as a bug.\n"
rule 2 filename "libSDL-1.2.so.0.11.4" >=1.2.15 <=1.2.15 needs 1

accept 1 "WARNING: You are using the SDL disk writer audio driver!\n\0This is not an official SDL function, please report this as a bug.\n" -> -
accept 2 "libSDL-1.2.so.0.11.4" -> 1.2.15
refuse "libSDL2-2.0.so.0"
