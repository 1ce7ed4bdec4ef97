# SPDX-License-Identifier: CC0-1.0
component  sndio
type       library
purl       pkg:generic/sndio@{version}
supplier   Alexandre Ratchov
license    ISC
url        website https://www.sndio.org/
alias      libsndio libsndio7.0 sndiod

rule 1 soname "libsndio.so.{soversion}"
rule 2 symbols sioctl_ondesc sio_onmove mio_revents

accept 1 "libsndio.so.7" -> -
accept 2 "mio_revents sio_onmove sioctl_ondesc" -> -
refuse "sndio audio output"
