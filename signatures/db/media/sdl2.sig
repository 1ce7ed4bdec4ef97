# SPDX-License-Identifier: CC0-1.0
component  sdl2
type       library
purl       pkg:generic/sdl2@{version}
cpe        cpe:2.3:a:libsdl:simple_directmedia_layer:{version}:*:*:*:*:*:*:*
supplier   SDL project
license    Zlib
url        website https://www.libsdl.org/
url        vcs https://github.com/libsdl-org/SDL
alias      libsdl2 libsdl2-2.0-0 sdl

# sdl2-compat has the name, the number and the symbols, but not the texts
rule 1 soname "libSDL2-2.0.so.{soversion}" needs 5
rule 2 filename "libSDL2-2.0.so.0.{minor2}00.{patch}" needs 5 version "2.{minor}.{patch}"
rule 3 banner rodata "{start}SDL-release-{dotted}-0-g{hex}"
rule 4 symbols SDL_CreateWindowAndRenderer SDL_RenderDrawRectsF SDL_JoystickRumbleTriggers needs 5
rule 5 strings rodata "Video subsystem has not been initialized" needs 1,4

accept 1 "libSDL2-2.0.so.0" -> -
accept 2 "libSDL2-2.0.so.0.3200.4" -> 2.32.4
accept 3 "SDL-release-2.32.4-0-g2359383fc (Debian 2.32.4+dfsg-1)" -> 2.32.4
accept 4 "SDL_CreateWindowAndRenderer SDL_RenderDrawRectsF SDL_JoystickRumbleTriggers" -> -
accept 5 "Video subsystem has not been initialized" -> -
refuse "SDL_GAMECONTROLLERCONFIG"
