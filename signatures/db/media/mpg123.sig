# SPDX-License-Identifier: CC0-1.0
component  mpg123
type       application
purl       pkg:generic/mpg123@{version}
cpe        cpe:2.3:a:mpg123:mpg123:{version}:*:*:*:*:*:*:*
supplier   mpg123 project
license    LGPL-2.1-only
url        website http://mpg123.org/
alias      libmpg123 libout123 libsyn123

# no soname rule: the version is only in the programs, which link the library of the same release
rule 1 banner rodata "{start}mpg123 {dotted}\n"
rule 2 banner rodata "{start}out123 {dotted}\n"
rule 3 symbols mpg123_new mpg123_decode_frame mpg123_open_feed mpg123_getformat
rule 4 symbols out123_new out123_play out123_drivers
rule 5 symbols syn123_new syn123_resample syn123_conv
rule 6 filename "libmpg123.so.0.{d}.{d}"
rule 7 filename "libout123.so.0.{d}.{d}"
rule 8 filename "libsyn123.so.0.{d}.{d}"
rule 9 filename "mpg123/output_{word}.so" of aix alsa arts coreaudio dummy esd hp jack nas openal os2 oss portaudio pulse qsa sdl sgi sndio sun tinyalsa win32 win32_wasapi
rule 10 filename "mpg123-id3dump"
rule 11 filename "mpg123-strip"
accept 1 "\0mpg123 1.31.2\n" -> 1.31.2
accept 2 "\0out123 1.31.2\n" -> 1.31.2
accept 3 "mpg123_new mpg123_decode_frame mpg123_open_feed mpg123_getformat" -> -
accept 4 "out123_new out123_play out123_drivers" -> -
accept 5 "syn123_new syn123_resample syn123_conv" -> -
accept 6 "libmpg123.so.0.47.0" -> -
accept 7 "libout123.so.0.4.7" -> -
accept 8 "libsyn123.so.0.1.4" -> -
accept 9 "usr/lib/mpg123/output_alsa.so" -> -
accept 10 "mpg123-id3dump" -> -
accept 11 "mpg123-strip" -> -
refuse "User-Agent: mpg123/1.31.2"
