# SPDX-License-Identifier: CC0-1.0
component  sdl2-mixer
type       library
purl       pkg:generic/sdl2-mixer@{version}
supplier   SDL project
license    Zlib
url        vcs https://github.com/libsdl-org/SDL_mixer
alias      libsdl2-mixer libsdl2-mixer-2.0-0 sdl2_mixer sdl_mixer

rule 1 soname "libSDL2_mixer-2.0.so.{soversion}"
rule 2 filename "libSDL2_mixer-2.0.so.0.{minor1}00.{patch}" version "2.{minor}.{patch}"
rule 3 symbols Mix_QuerySpec Mix_AllocateChannels Mix_GetMusicTitleTag

accept 1 "libSDL2_mixer-2.0.so.0" -> -
accept 2 "libSDL2_mixer-2.0.so.0.600.2" -> 2.6.2
accept 3 "Mix_AllocateChannels Mix_GetMusicTitleTag Mix_QuerySpec" -> -
refuse "libSDL_mixer-1.2.so.0"
