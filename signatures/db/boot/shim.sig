# SPDX-License-Identifier: CC0-1.0
component  shim
type       firmware
purl       pkg:generic/shim@{version}
cpe        cpe:2.3:a:redhat:shim:{version}:*:*:*:*:*:*:*
supplier   Red Hat bootloader team
license    BSD-2-Clause
url        vcs https://github.com/rhboot/shim
alias      shim-signed shim-unsigned

# the version in its own SBAT line is a constant: "shim,4,UEFI shim,shim,1,..."
rule 1 banner rodata "UEFI SHIM\n$Version: {version} $\n"

accept 1 "UEFI SHIM\n$Version: 16.1 $\n$BuildMachine: Linux x86_64 x86_64 $\n" -> 16.1
refuse "shim,4,UEFI shim,shim,1,https://github.com/rhboot/shim"
