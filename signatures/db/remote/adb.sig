# SPDX-License-Identifier: CC0-1.0
component  adb
type       application
purl       pkg:generic/adb@{version}
supplier   Android Open Source Project
license    Apache-2.0
url        website https://developer.android.com/studio/releases/platform-tools
url        vcs https://android.googlesource.com/platform/packages/modules/adb
alias      android-platform-tools android-tools-adb

# The version is that of the platform tools; "Android Debug Bridge version 1.0.41" is the protocol's.
rule 1 strings rodata "Android Debug Bridge version %d.%d.%d\nVersion %s-%s\n"
rule 2 lone "{major2}.{minor1}.{patch1}" >=19.0.0 needs 1

accept 1 "Android Debug Bridge version %d.%d.%d\nVersion %s-%s\n" -> -
accept 2 "34.0.5" -> 34.0.5
refuse "Android Debug Bridge version 1.0.41"
