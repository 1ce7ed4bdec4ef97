# SPDX-License-Identifier: CC0-1.0
component  fish
type       application
purl       pkg:generic/fish@{version}
cpe        cpe:2.3:a:fishshell:fish:{version}:*:*:*:*:*:*:*
supplier   fish-shell contributors
license    GPL-2.0-only
url        website https://fishshell.com/
url        vcs https://github.com/fish-shell/fish-shell
alias      fish-shell

rule 1 strings rodata "FISH_NO_WSL_CHECK"
rule 2 strings rodata "ignoring fish_escape_delay_ms: value '"

accept 1 "FISH_NO_WSL_CHECK" -> -
accept 2 "ignoring fish_escape_delay_ms: value '" -> -
refuse "fish, version 4.0.2"
