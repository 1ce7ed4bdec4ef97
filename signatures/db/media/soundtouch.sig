# SPDX-License-Identifier: CC0-1.0
component  soundtouch
type       library
purl       pkg:generic/soundtouch@{version}
cpe        cpe:2.3:a:surina:soundtouch:{version}:*:*:*:*:*:*:*
supplier   Olli Parviainen
license    LGPL-2.1-or-later
url        website https://www.surina.net/soundtouch/
url        vcs https://codeberg.org/soundtouch/soundtouch
alias      libsoundtouch libsoundtouch1

rule 1 soname "libSoundTouch.so.{soversion}"
rule 2 soname "libSoundTouchDll.so.{soversion}"
rule 3 lone "{major}.{minor}.{patch}" needs 1,2
rule 4 symbols soundtouch_ac_test _ZN10soundtouch10SoundTouchC1Ev
rule 5 symbols soundtouch_createInstance soundtouch_getVersionString2

accept 1 "libSoundTouch.so.1" -> -
accept 2 "libSoundTouchDll.so.1" -> -
accept 3 "2.3.2" -> 2.3.2
accept 4 "_ZN10soundtouch10SoundTouchC1Ev soundtouch_ac_test" -> -
accept 5 "soundtouch_createInstance soundtouch_getVersionString2" -> -
refuse "soundtouch=info"
