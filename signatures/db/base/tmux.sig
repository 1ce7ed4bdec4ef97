# SPDX-License-Identifier: CC0-1.0
component  tmux
type       application
purl       pkg:generic/tmux@{version}
cpe        cpe:2.3:a:tmux_project:tmux:{version}:*:*:*:*:*:*:*
supplier   Nicholas Marriott
license    ISC
url        website https://tmux.github.io/
url        vcs https://github.com/tmux/tmux

rule 1 strings rodata "TMUX_TMPDIR" "/.tmux.conf"
rule 2 lone "3.{minor1}" version "3.{minor}" needs 1
rule 3 lone "3.{minor1}a" version "3.{minor}a" needs 1
rule 4 lone "3.{minor1}b" version "3.{minor}b" needs 1
rule 5 lone "3.{minor1}c" version "3.{minor}c" needs 1
rule 6 lone "2.{minor1}" version "2.{minor}" needs 1
rule 7 lone "1.{minor1}" version "1.{minor}" needs 1 >=1.5
accept 1 "TMUX_TMPDIR\0/.tmux.conf" -> -
accept 2 "3.3" -> 3.3
accept 3 "3.3a" -> 3.3a
accept 4 "3.1b" -> 3.1b
accept 5 "3.1c" -> 3.1c
accept 6 "2.8" -> 2.8
accept 7 "1.8" -> 1.8
refuse "set -g default-terminal tmux-256color"
refuse "TMUX_TMPDIR"
