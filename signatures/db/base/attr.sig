# SPDX-License-Identifier: CC0-1.0
component  attr
type       library
purl       pkg:generic/attr@{version}
supplier   attr project (Savannah)
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website https://savannah.nongnu.org/projects/attr/
url        vcs https://git.savannah.nongnu.org/git/attr.git
alias      libattr libattr1

rule 1 soname "libattr.so.1"
rule 2 filename "libattr.so.1.1.{major1}{minor1}{patch2}"
rule 3 symbols attr_copy_file attr_copy_check_permissions attr_getf
rule 4 strings rodata "%s %s -- set extended attributes\n"
rule 5 strings rodata "%s %s -- get extended attributes\n"
rule 6 strings rodata "Attribute \"%s\" had a %d byte value for %s:\n" "Could not remove \"%s\" for %s\n"
rule 7 banner rodata "{start}%s 2.{minor}.{patch}\n" version "2.{minor}.{patch}" needs 4,5
accept 1 "libattr.so.1" -> -
accept 2 "libattr.so.1.1.2501" -> 2.5.1
accept 3 "attr_copy_file attr_copy_check_permissions attr_getf attr_setf" -> -
accept 4 "%s %s -- set extended attributes\n" -> -
accept 5 "%s %s -- get extended attributes\n" -> -
accept 6 "Attribute \"%s\" had a %d byte value for %s:\n\0Could not remove \"%s\" for %s\n" -> -
accept 7 "\0%s 2.5.1\n\0" -> 2.5.1
refuse "libattr.so.1.1.0"
refuse "cp: setting attributes for %s"
