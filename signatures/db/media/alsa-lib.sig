# SPDX-License-Identifier: CC0-1.0
component  alsa-lib
type       library
purl       pkg:generic/alsa-lib@{version}
cpe        cpe:2.3:a:alsa-project:alsa-lib:{version}:*:*:*:*:*:*:*
supplier   ALSA project
license    LGPL-2.1-or-later
url        website https://www.alsa-project.org/
url        vcs https://github.com/alsa-project/alsa-lib
alias      alsa libasound

rule 1 soname "libasound.so.2"
rule 2 soname "libatopology.so.2"
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1,4,5
rule 4 symbols snd_pcm_open snd_mixer_open snd_config_update snd_asoundlib_version
rule 5 strings rodata "ALSA lib %s:%i:(%s) " "ALSA_CONFIG_PATH"
rule 6 lone "1.{minor}.{patch}.{micro}" version "1.{minor}.{patch}.{micro}" needs 1,4,5
rule 7 getter snd_asoundlib_version string "{dotted}"
rule 8 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 2
accept 1 "libasound.so.2" -> -
accept 2 "libatopology.so.2" -> -
accept 3 "1.2.8" -> 1.2.8
accept 4 "snd_pcm_open snd_mixer_open snd_config_update snd_asoundlib_version" -> -
accept 5 "ALSA lib %s:%i:(%s) \0ALSA_CONFIG_PATH" -> -
accept 6 "1.2.5.1" -> 1.2.5.1
accept 7 "1.2.8" -> 1.2.8
accept 8 "1.2.14" -> 1.2.14
refuse "alsactl version 1.2.8"
