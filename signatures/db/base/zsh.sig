# SPDX-License-Identifier: CC0-1.0
component  zsh
type       application
purl       pkg:generic/zsh@{version}
cpe        cpe:2.3:a:zsh:zsh:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:zsh_project:zsh:{version}:*:*:*:*:*:*:*
supplier   The Zsh Development Group
license    MIT-Modern-Variant
url        website https://www.zsh.org/
url        vcs https://git.code.sf.net/p/zsh/code
alias      zsh5

rule 1 strings rodata "zsh %s (%s-%s-%s)\n" "zwc file has wrong version (zsh-%s): %s"
rule 2 lone "{major1}.{minor}" >=4.0 <9.0 needs 1
rule 3 lone "{major1}.{minor}.{patch}" >=4.0 <9.0 needs 1
accept 1 "zsh %s (%s-%s-%s)\n\0zwc file has wrong version (zsh-%s): %s" -> -
accept 2 "5.9" -> 5.9
accept 3 "5.8.1" -> 5.8.1
refuse "zwc file (%s) for zsh-%s"
refuse "#compdef zsh"
