# SPDX-License-Identifier: CC0-1.0
component  unzip
type       application
purl       pkg:generic/unzip@{version}
cpe        cpe:2.3:a:info-zip:unzip:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:unzip_project:unzip:{version}:*:*:*:*:*:*:*
supplier   Info-ZIP
license    Info-ZIP
url        website https://infozip.sourceforge.net/UnZip.html
url        source-distribution https://sourceforge.net/projects/infozip/files/
alias      zipinfo funzip

rule 1 strings rodata "UnZip special compilation options:" "20 April 2009" >=6.0 <=6.0
rule 2 strings rodata "UnZip special compilation options:"
rule 3 strings rodata "UnZipSFX %d.%d%d%s of %s, by Info-ZIP"
rule 4 strings rodata "fUnZip (filter UnZip), version %s"
accept 1 "UnZip special compilation options:\020 April 2009" -> 6.0
accept 2 "UnZip special compilation options:" -> -
accept 3 "UnZipSFX %d.%d%d%s of %s, by Info-ZIP" -> -
accept 4 "fUnZip (filter UnZip), version %s" -> -
refuse "unzip: cannot find UnZip"
