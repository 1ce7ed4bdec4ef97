# SPDX-License-Identifier: CC0-1.0
component  sdl2-ttf
type       library
purl       pkg:generic/sdl2-ttf@{version}
cpe        cpe:2.3:a:libsdl:sdl_ttf:{version}:*:*:*:*:*:*:*
supplier   SDL project
license    Zlib
url        website https://www.libsdl.org/projects/SDL_ttf/
url        vcs https://github.com/libsdl-org/SDL_ttf
alias      libsdl2-ttf libsdl2-ttf-2.0-0 sdl2_ttf

rule 1 soname "libSDL2_ttf-2.0.so.{soversion}"
rule 2 filename "libSDL2_ttf-2.0.so.0.{minor2}00.{patch}" version "2.{minor}.{patch}"
rule 3 symbols TTF_OpenFontIndexDPIRW TTF_ByteSwappedUNICODE TTF_RenderUTF8_Blended

accept 1 "libSDL2_ttf-2.0.so.0" -> -
accept 2 "libSDL2_ttf-2.0.so.0.2000.1" -> 2.20.1
accept 3 "TTF_ByteSwappedUNICODE TTF_OpenFontIndexDPIRW TTF_RenderUTF8_Blended" -> -
refuse "libSDL_ttf-2.0.so.0"
