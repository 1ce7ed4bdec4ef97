# SPDX-License-Identifier: CC0-1.0
component  libxss
type       library
purl       pkg:generic/libxss@{version}
supplier   X.Org Foundation
license    MIT
alias      libxss1 libxscrnsaver xscrnsaver

rule 1 soname "libXss.so.{soversion}"
rule 2 symbols XScreenSaverAllocInfo XScreenSaverRegister XScreenSaverSelectInput

accept 1 "libXss.so.1" -> -
accept 2 "XScreenSaverAllocInfo XScreenSaverRegister XScreenSaverSelectInput" -> -
refuse "MIT-SCREEN-SAVER"
