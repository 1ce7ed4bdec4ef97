# SPDX-License-Identifier: CC0-1.0
component  libre
type       library
purl       pkg:generic/libre@{version}
supplier   Baresip Foundation
license    BSD-3-Clause
url        website http://www.creytiv.com/re.html
url        vcs https://github.com/baresip/re

rule 1 banner rodata "{start}libre v{dotted} ("
rule 2 banner rodata "{start}ice stunsrv v{dotted} ("
rule 3 symbols sys_libre_version_get libre_init re_main
rule 4 getter sys_libre_version_get string
accept 1 "libre v1.1.0 (arm/linux)" -> 1.1.0
accept 2 "ice stunsrv v1.1.0 (arm/linux)" -> 1.1.0
accept 3 "sys_libre_version_get libre_init re_main" -> -
accept 4 "1.1.0" -> 1.1.0
refuse "libre v1.1.0"
