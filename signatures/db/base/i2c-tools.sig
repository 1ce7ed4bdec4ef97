# SPDX-License-Identifier: CC0-1.0
component  i2c-tools
type       application
purl       pkg:generic/i2c-tools@{version}
supplier   Jean Delvare
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://www.kernel.org/pub/software/utils/i2c-tools/
url        vcs https://git.kernel.org/pub/scm/utils/i2c-tools/i2c-tools.git
alias      libi2c i2cdetect i2cdump i2cget i2cset i2ctransfer libi2c0

# no soname rule: the programs of the same release link the library and are the ones that say the version
rule 1 filename "libi2c.so.{soversion}"
rule 2 strings rodata "i2cdetect version %s\n"
rule 3 strings rodata "i2cdump version %s\n"
rule 4 strings rodata "i2cget version %s\n"
rule 5 strings rodata "i2cset version %s\n"
rule 6 strings rodata "i2ctransfer version %s\n"
rule 7 lone "{major1}.{minor}" >=3.0 <6.0 needs 2,3,4,5,6

accept 1 "libi2c.so.0.1.1" -> -
accept 2 "i2cdetect version %s\n" -> -
accept 3 "i2cdump version %s\n" -> -
accept 4 "i2cget version %s\n" -> -
accept 5 "i2cset version %s\n" -> -
accept 6 "i2ctransfer version %s\n" -> -
accept 7 "4.4" -> 4.4
refuse "i2cdetect -y 1"
