# SPDX-License-Identifier: CC0-1.0
component  perl
type       application
purl       pkg:generic/perl@{version}
cpe        cpe:2.3:a:perl:perl:{version}:*:*:*:*:*:*:*
supplier   Perl project
license    Artistic-1.0-Perl OR GPL-1.0-or-later
url        website http://dev.perl.org/perl5/
url        vcs https://github.com/Perl/perl5
alias      perl-base libperl perl5

rule 1 banner rodata "This is perl 5, version {minor}, subversion {patch} (%" version "5.{minor}.{patch}"
rule 2 banner rodata "This is perl, v{dotted} built for"
rule 3 soname "libperl.so.5.{d}"
rule 4 soname "libperl.so"
rule 5 symbols perl_alloc perl_construct perl_parse Perl_sv_setpv
rule 6 strings rodata "Compile-time options:" "panic: top_env\n"
rule 7 filename "libperl.so.5.{minor}.{patch}" version "5.{minor}.{patch}"
rule 8 filename "auto/POSIX/POSIX.so"
rule 9 filename "auto/Fcntl/Fcntl.so"
rule 10 filename "auto/Socket/Socket.so"
rule 11 filename "auto/IO/IO.so"
rule 12 filename "auto/re/re.so"
rule 13 filename "auto/List/Util/Util.so"
rule 14 filename "auto/Hash/Util/Util.so"
rule 15 filename "auto/Cwd/Cwd.so"
rule 16 filename "auto/File/Glob/Glob.so"
rule 17 filename "auto/attributes/attributes.so"
rule 18 filename "auto/Data/Dumper/Dumper.so"
rule 19 filename "auto/B/B.so"
rule 20 filename "auto/Storable/Storable.so"
accept 1 "This is perl 5, version 36, subversion 0 (%-p) built for" -> 5.36.0
accept 2 "This is perl, v5.8.8 built for mips-linux" -> 5.8.8
accept 3 "libperl.so.5.36" -> -
accept 4 "libperl.so" -> -
accept 5 "perl_alloc perl_construct perl_parse Perl_sv_setpv" -> -
accept 6 "Compile-time options:\0panic: top_env\n" -> -
accept 7 "libperl.so.5.36.0" -> 5.36.0
accept 8 "auto/POSIX/POSIX.so" -> -
accept 9 "auto/Fcntl/Fcntl.so" -> -
accept 10 "auto/Socket/Socket.so" -> -
accept 11 "auto/IO/IO.so" -> -
accept 12 "auto/re/re.so" -> -
accept 13 "auto/List/Util/Util.so" -> -
accept 14 "auto/Hash/Util/Util.so" -> -
accept 15 "auto/Cwd/Cwd.so" -> -
accept 16 "auto/File/Glob/Glob.so" -> -
accept 17 "auto/attributes/attributes.so" -> -
accept 18 "auto/Data/Dumper/Dumper.so" -> -
accept 19 "auto/B/B.so" -> -
accept 20 "auto/Storable/Storable.so" -> -
refuse "/usr/share/perl/5.36.0"
refuse "perl 5.8 or newer is required"
