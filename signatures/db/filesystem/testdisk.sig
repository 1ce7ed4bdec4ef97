# SPDX-License-Identifier: CC0-1.0
component  testdisk
type       application
purl       pkg:generic/testdisk@{version}
supplier   Christophe Grenier
license    GPL-2.0-or-later
url        website https://www.cgsecurity.org/
alias      photorec

rule 1 strings rodata "\nUsage: photorec [/log] [/debug] [/d recup_dir]"
rule 2 strings rodata "TestDisk %s, Data Recovery Uti"
rule 3 strings rodata "fidentify %s, Data Recovery Ut"
rule 4 lone "7.{minor}" version "7.{minor}" needs 1,2,3

accept 1 "\nUsage: photorec [/log] [/debug] [/d recup_dir]" -> -
accept 2 "TestDisk %s, Data Recovery Uti" -> -
accept 3 "fidentify %s, Data Recovery Ut" -> -
accept 4 "7.1" -> 7.1
refuse "TestDisk 7.1, Data Recovery Utility, July 2019"
