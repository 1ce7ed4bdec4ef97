# SPDX-License-Identifier: CC0-1.0
component  libuv
type       library
purl       pkg:generic/libuv@{version}
cpe        cpe:2.3:a:libuv:libuv:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:libuv_project:libuv:{version}:*:*:*:*:*:*:*
supplier   libuv
license    MIT
url        vcs https://github.com/libuv/libuv
alias      libuv1 libuv1t64

rule 1 soname "libuv.so.{soversion}"
rule 2 symbols uv_loop_init uv_run uv_version_string
rule 3 strings rodata "Unknown system error %d" "!\"unknown EAI_* error code\""
rule 5 lone "1.{minor}.{patch}" needs 1,2 version "1.{minor}.{patch}"
rule 6 lone "1.{minor}.{patch}-dev" needs 1,2 version "1.{minor}.{patch}"
rule 7 getter uv_version hex:MMNNPP
rule 8 strings rodata "!uv__is_closing(handle)" "handle->flags & UV_HANDLE_CLOSING"
accept 1 "libuv.so.1" -> -
accept 2 "uv_loop_init uv_run uv_version_string" -> -
accept 3 "Unknown system error %d\n!\"unknown EAI_* error code\"" -> -
accept 5 "1.50.0" -> 1.50.0
accept 6 "1.44.3-dev" -> 1.44.3
accept 7 "0x12c02" -> 1.44.2
accept 8 "!uv__is_closing(handle)\0handle->flags & UV_HANDLE_CLOSING" -> -
refuse "libuv event loop"
refuse "libuv/1.44.2"
