# SPDX-License-Identifier: CC0-1.0
component  fswebcam
type       application
purl       pkg:generic/fswebcam@{version}
supplier   Philip Heron
license    GPL-2.0-only
url        website https://www.sanslogic.co.uk/fswebcam/
url        vcs https://github.com/fsphil/fswebcam
scheme     date

rule 1 strings rodata "Usage: fswebcam [<options>] <filename> [[<options>] <filename> ... ]\n"
rule 2 lone "{version}" >=20050101 <20400101 needs 1

accept 1 "Usage: fswebcam [<options>] <filename> [[<options>] <filename> ... ]\n" -> -
accept 2 "20140113" -> 20140113
refuse "fswebcam 20140113"
