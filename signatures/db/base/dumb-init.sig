# SPDX-License-Identifier: CC0-1.0
component  dumb-init
type       application
purl       pkg:generic/dumb-init@{version}
supplier   Yelp
license    MIT
url        vcs https://github.com/Yelp/dumb-init

rule 1 strings rodata "dumb-init is a simple process supervisor that forwards "

accept 1 "dumb-init is a simple process supervisor that forwards " -> -
refuse "COPY dumb-init_1.2.5_amd64.deb /tmp"
