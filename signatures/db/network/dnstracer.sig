# SPDX-License-Identifier: CC0-1.0
component  dnstracer
type       application
purl       pkg:generic/dnstracer@{version}
cpe        cpe:2.3:a:dnstracer_project:dnstracer:{version}:*:*:*:*:*:*:*
supplier   Edwin Groothuis
license    BSD-2-Clause
url        website https://www.mavetju.org/unix/dnstracer.php

# Release 1.9 still says 1.8.1, so its text is not believed.
rule 1 strings rodata "DNSTRACER version " " - (c) Edwin Groothuis - http://www.mavetju.org\n"

accept 1 "DNSTRACER version \0 - (c) Edwin Groothuis - http://www.mavetju.org\n" -> -
refuse "dnstracer version 1.9"
