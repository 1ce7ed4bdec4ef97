#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Runs every fuzz target, or those named, for SECONDS each. Findings stay in build-fuzz/<target>/.
# usage: run.sh [SECONDS [TARGET...]]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
seconds=${1:-60}
shift || true
[ -f build-fuzz/build.ninja ] || CC=clang meson setup build-fuzz -Dtests=false -Db_sanitize=address,undefined \
	-Db_lundef=false --buildtype=debugoptimized -Dc_args='-fsanitize=fuzzer-no-link' >/dev/null
ninja -C build-fuzz >build-fuzz/log 2>&1 || { cat build-fuzz/log >&2; exit 1; }
libraries=(build-fuzz/analyzer/libanalyzer.a build-fuzz/extractors/libextractors.a
	build-fuzz/signatures/libsignatures.a build-fuzz/analyzer/base/libbase.a)
system=(-lz -llzma -lzstd -llz4 -llzo2 -lbz2 -larchive -lext2fs -lcapstone -lcrypto -ljansson -lxml2 -lseccomp -lmagic -lm)
mapfile -t formats < <(build-fuzz/assay formats | sed -n 's/^\([a-z0-9_]\+\) .*/\1/p')
targets=("${formats[@]}" scan package sbom)
[ $# -gt 0 ] && targets=("$@")
failed=0
for target in "${targets[@]}"; do
	dir=build-fuzz/fuzz-$target
	mkdir -p "$dir/corpus"
	if [ "$target" = scan ]; then
		source=tests/fuzz/fuzz_scan.c
		seeds=(samples/formats/*/)
	elif [ "$target" = package ]; then
		source=tests/fuzz/fuzz_package.c
		seeds=()
	elif [ "$target" = sbom ]; then
		source=tests/fuzz/fuzz_sbom.c
		seeds=(samples/sboms/)
	else
		source=tests/fuzz/fuzz_format.c
		seeds=("samples/formats/$target/")
	fi
	clang -std=gnu17 -D_GNU_SOURCE -DFORMAT="\"$target\"" -g -O1 -fsanitize=fuzzer,address,undefined -I. \
		-o "$dir/target" "$source" tests/record.c "${libraries[@]}" "${libraries[@]}" "${system[@]}" -lpthread
	echo "== $target: $seconds s"
	"$dir/target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=3000 -max_len=65536 \
		-artifact_prefix="$dir/" "$dir/corpus" "${seeds[@]}" >"$dir/log" 2>&1 || {
		failed=$((failed + 1))
		echo "   FINDING: see $dir/log"
	}
	tail -n 2 "$dir/log" | sed 's/^/   /'
done
echo "${#targets[@]} targets, $failed with findings"
[ "$failed" -eq 0 ]
