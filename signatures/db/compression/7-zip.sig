# SPDX-License-Identifier: CC0-1.0
component  7-zip
type       application
purl       pkg:generic/7-zip@{version}
cpe        cpe:2.3:a:7-zip:7-zip:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:7-zip:p7zip:{version}:*:*:*:*:*:*:*
supplier   Igor Pavlov
license    LGPL-2.1-or-later AND BSD-3-Clause AND LicenseRef-unRAR-restriction
url        website https://www.7-zip.org/
url        source-distribution https://sourceforge.net/projects/sevenzip/files/7-Zip/
alias      p7zip 7zip 7za 7zr 7zz

rule 1 banner rodata "7-Zip {dotted} (x64) : Copyright (c) 1999-{year} Igor Pavlov"
rule 2 banner rodata "7-Zip (a) {dotted} ("
rule 3 banner rodata "7-Zip (r) {dotted} ("
rule 4 banner rodata "7-Zip SFX {dotted} ("
rule 5 strings rodata "Usage: 7z <command> [<switches>...] <archive_name> [<file_names>...] [@listfile]"

accept 1 "7-Zip 25.01 (x64) : Copyright (c) 1999-2025 Igor Pavlov : 2025-08-03\n" -> 25.01
accept 2 "7-Zip (a) 25.01 (x64) : Copyright (c) 1999-2025 Igor Pavlov : 2025-08-03\n" -> 25.01
accept 3 "7-Zip (r) 25.01 (x64) : Igor Pavlov : Public domain : 2025-08-03\n" -> 25.01
accept 4 "7-Zip SFX 25.01 (x64) : Copyright (c) 1999-2025 Igor Pavlov : 2025-08-03\n" -> 25.01
accept 5 "Usage: 7z <command> [<switches>...] <archive_name> [<file_names>...] [@listfile]" -> -
refuse "7-Zip 25.01 can open it"
