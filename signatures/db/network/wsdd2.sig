# SPDX-License-Identifier: CC0-1.0
component  wsdd2
type       application
purl       pkg:generic/wsdd2@{version}
supplier   Andy Walsh
license    GPL-3.0-or-later
url        vcs https://github.com/Andy2244/wsdd2

rule 1 strings rodata "WSDD and LLMNR daemon\nUsage: %s [options]\n"

accept 1 "WSDD and LLMNR daemon\nUsage: %s [options]\n" -> -
refuse "wsdd2: WSDD and LLMNR daemon"
