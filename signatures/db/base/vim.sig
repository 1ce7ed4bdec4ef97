# SPDX-License-Identifier: CC0-1.0
component  vim
type       application
purl       pkg:generic/vim@{version}
cpe        cpe:2.3:a:vim:vim:{version}:*:*:*:*:*:*:*
supplier   Bram Moolenaar et al.
license    Vim
url        website https://www.vim.org/
url        vcs https://github.com/vim/vim
alias      vim-tiny

# the patch level is not in the text: the release gives bounds only
rule 1 strings rodata "VIM - Vi IMproved 9.1" >=9.1 <9.2 needs 7
rule 2 strings rodata "VIM - Vi IMproved 9.0" >=9.0 <9.1 needs 7
rule 3 strings rodata "VIM - Vi IMproved 8.2" >=8.2 <9.0 needs 7
rule 4 strings rodata "VIM - Vi IMproved 8.1" >=8.1 <8.2 needs 7
rule 5 strings rodata "VIM - Vi IMproved 8.0" >=8.0 <8.1 needs 7
rule 6 strings rodata "VIM - Vi IMproved 7.4" >=7.4 <8.0 needs 7
rule 7 strings rodata "VIM - Vi IMproved" "Included patches: "
# the compiler's command line, which :version shows, often names the folder of the build
rule 8 banner rodata "/vim-{major}.{minor}.{patch}=" needs 7
rule 9 banner rodata "/vim/{major}.{minor}.{patch}-r{d}=" needs 7
rule 10 banner rodata "{start}xxd {year}-{d}-{d} by Juergen Weigert et al."

accept 1 "VIM - Vi IMproved 9.1 (2024 Jan 02)" -> -
accept 2 "VIM - Vi IMproved 9.0 (2022 Jun 28)" -> -
accept 3 "VIM - Vi IMproved 8.2 (2019 Dec 12)" -> -
accept 4 "VIM - Vi IMproved 8.1 (2018 May 18)" -> -
accept 5 "VIM - Vi IMproved 8.0 (2016 Sep 12)" -> -
accept 6 "VIM - Vi IMproved 7.4 (2013 Aug 10)" -> -
accept 7 "VIM - Vi IMproved\0Included patches: " -> -
accept 8 "-ffile-prefix-map=/build/reproducible-path/vim-9.0.1378=. -fstack-protector-strong" -> 9.0.1378
accept 9 "-fmacro-prefix-map=/usr/src/debug/vim/9.0.1592-r0=/usr/src/debug/vim/9.0.1592-r0" -> 9.0.1592
accept 10 "xxd 2024-12-07 by Juergen Weigert et al." -> -
refuse "\" VIM - Vi IMproved runtime file"
