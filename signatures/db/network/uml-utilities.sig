# SPDX-License-Identifier: CC0-1.0
component  uml-utilities
type       application
purl       pkg:generic/uml-utilities@{version}
supplier   Jeff Dike
license    GPL-2.0-only
url        website http://user-mode-linux.sourceforge.net/
alias      user-mode-linux-utilities

rule 1 strings rodata "Version mismatch - requested version %d, uml_net supports up to version %d\n"
rule 2 strings rodata "Request for a version %d port, which this uml_switch doesn't support\n"
rule 3 strings rodata "Create: %s [-b] [-u owner] [-g group] [-t device-name] [-f tun-clone-device]\n"
rule 4 strings rodata "Usage : jail_uml jail-directory user uml-command-line ...\n"

accept 1 "Version mismatch - requested version %d, uml_net supports up to version %d\n" -> -
accept 2 "Request for a version %d port, which this uml_switch doesn't support\n" -> -
accept 3 "Create: %s [-b] [-u owner] [-g group] [-t device-name] [-f tun-clone-device]\n" -> -
accept 4 "Usage : jail_uml jail-directory user uml-command-line ...\n" -> -
refuse "uml_switch"
