# SPDX-License-Identifier: CC0-1.0
component  sdl2-image
type       library
purl       pkg:generic/sdl2-image@{version}
cpe        cpe:2.3:a:libsdl:sdl_image:{version}:*:*:*:*:*:*:*
supplier   SDL project
license    Zlib
url        vcs https://github.com/libsdl-org/SDL_image
alias      libsdl2-image libsdl2-image-2.0-0 sdl2_image

rule 1 soname "libSDL2_image-2.0.so.{soversion}"
rule 2 filename "libSDL2_image-2.0.so.0.{minor1}00.{patch}" version "2.{minor}.{patch}"
rule 3 symbols IMG_LoadTexture IMG_LoadAVIF_RW IMG_FreeAnimation

accept 1 "libSDL2_image-2.0.so.0" -> -
accept 2 "libSDL2_image-2.0.so.0.600.3" -> 2.6.3
accept 3 "IMG_FreeAnimation IMG_LoadAVIF_RW IMG_LoadTexture" -> -
refuse "libSDL_image-1.2.so.0"
