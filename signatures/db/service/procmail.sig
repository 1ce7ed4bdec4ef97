# SPDX-License-Identifier: CC0-1.0
component  procmail
type       application
purl       pkg:generic/procmail@{version}
supplier   Stephen R. van den Berg
license    GPL-2.0-or-later OR Artistic-1.0
url        vcs https://github.com/BuGlessRB/procmail
alias      formail lockfile

# Debian's 3.22 says 3.23pre of itself.
rule 1 strings rodata "\n    Copyright (c) 1990-2001, Stephen R. van den Berg\t<srb@cuci.nl>\n"

accept 1 "\n    Copyright (c) 1990-2001, Stephen R. van den Berg\t<srb@cuci.nl>\n" -> -
refuse "procmail v3.22 2001/09/10"
