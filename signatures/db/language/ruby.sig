# SPDX-License-Identifier: CC0-1.0
component  ruby
type       application
purl       pkg:generic/ruby@{version}
cpe        cpe:2.3:a:ruby-lang:ruby:{version}:*:*:*:*:*:*:*
supplier   Ruby project
license    Ruby OR BSD-2-Clause
url        website https://www.ruby-lang.org/
url        vcs https://github.com/ruby/ruby
alias      libruby ruby3.1 ruby3.3 libruby3.1 libruby3.3

rule 1 banner rodata "{start}ruby {dotted} ({year}-{d}-{d} revision {hex}) ["
rule 2 banner rodata "{start}ruby {dotted}p{d} ({year}-{d}-{d} revision {hex}) ["
rule 3 strings rodata "ruby - Copyright (C) 1993-2025 Yukihiro Matsumoto"
rule 4 soname "libruby-{d}.{d}.so.{soversion}"
rule 5 soname "libruby.so.{soversion}"
rule 6 symbols rb_big2long rb_complex_polar ruby_xrealloc

accept 1 "ruby 3.3.8 (2025-04-09 revision b200bad6cd) [x86_64-linux-gnu]" -> 3.3.8
accept 2 "ruby 3.1.2p20 (2022-04-12 revision 4491bb740a) [x86_64-linux-gnu]" -> 3.1.2
accept 3 "ruby - Copyright (C) 1993-2025 Yukihiro Matsumoto" -> -
accept 4 "libruby-3.3.so.3.3" -> -
accept 5 "libruby.so.3.3" -> -
accept 6 "rb_big2long rb_complex_polar ruby_xrealloc" -> -
refuse "#!/usr/bin/env ruby"
