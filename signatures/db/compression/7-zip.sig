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
rule 6 banner rodata "7-Zip (z) {dotted} ("
rule 7 banner rodata "7-Zip (a) [64] {dotted} : "
rule 8 banner rodata "7-Zip (a) [32] {dotted} : "
rule 9 banner rodata "7-Zip [64] {dotted} : Copyright (c) 1999-{year} Igor Pavlov"
rule 10 banner rodata "7-Zip [32] {dotted} : Copyright (c) 1999-{year} Igor Pavlov"
rule 11 banner rodata "7-Zip {dotted} ({word}) : Copyright (c) 1999-{year} Igor Pavlov"

accept 1 "7-Zip 25.01 (x64) : Copyright (c) 1999-2025 Igor Pavlov : 2025-08-03\n" -> 25.01
accept 2 "7-Zip (a) 25.01 (x64) : Copyright (c) 1999-2025 Igor Pavlov : 2025-08-03\n" -> 25.01
accept 3 "7-Zip (r) 25.01 (x64) : Igor Pavlov : Public domain : 2025-08-03\n" -> 25.01
accept 4 "7-Zip SFX 25.01 (x64) : Copyright (c) 1999-2025 Igor Pavlov : 2025-08-03\n" -> 25.01
accept 5 "Usage: 7z <command> [<switches>...] <archive_name> [<file_names>...] [@listfile]" -> -
accept 6 "7-Zip (z) 25.01 (arm64) : Copyright (c) 1999-2025 Igor Pavlov : 2025-08-03\n" -> 25.01
accept 7 "7-Zip (a) [64] 16.02 : Copyright (c) 1999-2016 Igor Pavlov : 2016-05-21\n" -> 16.02
accept 8 "7-Zip (a) [32] 26.01 : Igor Pavlov : Public domain : 2026-04-27\n" -> 26.01
accept 9 "7-Zip [64] 16.02 : Copyright (c) 1999-2016 Igor Pavlov : 2016-05-21\n" -> 16.02
accept 10 "7-Zip [32] 16.02 : Copyright (c) 1999-2016 Igor Pavlov : 2016-05-21\n" -> 16.02
accept 11 "7-Zip 25.01 (arm64) : Copyright (c) 1999-2025 Igor Pavlov : 2025-08-03\n" -> 25.01
refuse "7-Zip 25.01 can open it"
