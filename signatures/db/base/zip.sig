# SPDX-License-Identifier: CC0-1.0
component  zip
type       application
purl       pkg:generic/zip@{version}
cpe        cpe:2.3:a:info-zip:zip:{version}:*:*:*:*:*:*:*
supplier   Info-ZIP
license    Info-ZIP
url        website https://infozip.sourceforge.net/Zip.html
url        source-distribution https://sourceforge.net/projects/infozip/files/

rule 1 strings rodata "Zip %s (%s). Usage:"
rule 2 strings rodata "ZipNote %s (%s)"
rule 3 strings rodata "ZipSplit %s (%s)"
rule 4 strings rodata "ZipCloak %s (%s)"
rule 5 lone "{major1}.{minor1}" needs 1,2,3,4 >=2.0 <4.0
accept 1 "Zip %s (%s). Usage:" -> -
accept 2 "ZipNote %s (%s)" -> -
accept 3 "ZipSplit %s (%s)" -> -
accept 4 "ZipCloak %s (%s)" -> -
accept 5 "3.0" -> 3.0
refuse "Zip archive data, at least v%d.%d to extract"
