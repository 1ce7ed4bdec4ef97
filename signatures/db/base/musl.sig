# SPDX-License-Identifier: CC0-1.0
component  musl
type       library
purl       pkg:generic/musl@{version}
cpe        cpe:2.3:a:musl-libc:musl:{version}:*:*:*:*:*:*:*
supplier   Rich Felker
license    MIT
url        website https://musl.libc.org/
url        vcs https://git.musl-libc.org/git/musl
alias      musl-libc libc.musl

rule 1 strings rodata "musl libc (" "Dynamic Program Loader\nUsage: "
rule 2 lone "1.{minor1}.{patch}" version "1.{minor}.{patch}" needs 1
rule 3 soname "libc.musl-{any}.so.1"
rule 4 filename "ld-musl-{any}.so.1"
rule 5 symbols __dls2b __dls3 __init_libc
rule 6 symbols __dls2b __libc_start_main __malloc_replaced
rule 7 symbols __dls2b __libc_start_main __aligned_alloc_replaced
rule 8 banner rodata "musl-{dotted}/src/{word}"
accept 1 "musl libc (mipsel-sf)\nVersion %s\nDynamic Program Loader\nUsage: %s [options] [--] pathname%s\n" -> -
accept 2 "1.1.24" -> 1.1.24
accept 3 "libc.musl-armhf.so.1" -> -
accept 4 "ld-musl-riscv64.so.1" -> -
accept 5 "__dls2b __dls3 __init_libc" -> -
accept 6 "__dls2b __libc_start_main __malloc_replaced" -> -
accept 7 "__dls2b __libc_start_main __aligned_alloc_replaced" -> -
accept 8 "/build_dir/toolchain/musl-1.1.16/src/stdio/vfprintf" -> 1.1.16
refuse "interpreter /lib/ld-musl-armhf.so.1, stripped"
refuse "this program is linked against musl libc 1.2.3"
