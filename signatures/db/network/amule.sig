# SPDX-License-Identifier: CC0-1.0
component  amule
type       application
purl       pkg:generic/amule@{version}
cpe        cpe:2.3:a:amule:amule:{version}:*:*:*:*:*:*:*
supplier   aMule project
license    GPL-2.0-or-later
url        website https://www.amule.org
url        vcs https://github.com/amule-project/amule

rule 1 strings rodata "AmuleUploadFile" "AmuleSearchFile" "aMuleWeb error page"
rule 2 lone "{major1}.{minor1}.{patch}" needs 1
rule 3 strings rodata "aMule TCP Listen Socket" "aMule UDP socket (TCP+3)"
rule 4 strings rodata "aMule text client" "Shut down aMule.\n"
rule 5 strings rodata "aMule signature file is 0 Byte, exiting.\n"
rule 6 strings rodata "aMule ED2k link parser v"
rule 7 lone "2.{minor1}.{patch}" version "2.{minor}.{patch}" needs 1
accept 1 "AmuleUploadFile\0AmuleSearchFile\0<title>aMuleWeb error page</title>" -> -
accept 2 "2.3.3" -> 2.3.3
accept 3 "aMule TCP Listen Socket\0aMule UDP socket (TCP+3)" -> -
accept 4 "aMule text client\0Shut down aMule.\n" -> -
accept 5 "aMule signature file is 0 Byte, exiting.\n" -> -
accept 6 "aMule ED2k link parser v" -> -
accept 7 "2.3.3" -> 2.3.3
refuse "This is the first time you run aMule %s"
