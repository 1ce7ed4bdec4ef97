# SPDX-License-Identifier: CC0-1.0
component  git
type       application
purl       pkg:generic/git@{version}
cpe        cpe:2.3:a:git-scm:git:{version}:*:*:*:*:*:*:*
supplier   Git project
license    GPL-2.0-only
url        website https://git-scm.com/
url        vcs https://git.kernel.org/pub/scm/git/git.git
alias      git-core

# What git says of itself to servers, next to the variable that changes it.
rule 1 strings rodata "GIT_USER_AGENT" "GIT_DIR"
rule 2 banner rodata "{start}git/{version}{end}" needs 1
accept 1 "GIT_USER_AGENT\0GIT_DIR" -> -
accept 2 "git/2.39.5" -> 2.39.5
refuse "git/2.39.5 (Linux) jgit"
refuse "export GIT_DIR=/srv/git"
