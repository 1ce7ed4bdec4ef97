#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of U-Boot's flattened image tree and of a device tree. usage: fit.sh DIRECTORY
# Needs: mkimage (u-boot-tools), dtc (device-tree-compiler), python3.
set -eu
out=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export SOURCE_DATE_EPOCH=1577836800 TZ=UTC
mkdir -p "$out"

seq 1 400 >"$work/kernel"
seq 1000 1101 >"$work/ramdisk"
cat >"$work/board.dts" <<'EOF'
/dts-v1/;
/ {
	model = "Sample Board";
	compatible = "example,board", "example,soc";
	#address-cells = <1>;
	images { compatible = "a node of this name in a device tree holds no data"; };
};
EOF
sed '/images/d' "$work/board.dts" >"$work/plain.dts"
dtc -q -O dtb -o "$work/board" "$work/board.dts"
dtc -q -O dtb -o "$out/good-plain.dtb" "$work/plain.dts"

tree() { # HASH CIPHER
	cat <<EOF
/dts-v1/;
/ {
	description = "sample image";
	#address-cells = <1>;
	images {
		kernel {
			description = "Linux 6.1.1";
			data = /incbin/("$work/kernel");
			type = "kernel"; arch = "arm64"; os = "linux"; compression = "none";
			load = <0x80000>; entry = <0x80000>;
			hash-1 { algo = "$1"; };
			hash-2 { algo = "sha1"; };
		};
		ramdisk-1 {
			description = "initial file system";
			data = /incbin/("$work/ramdisk");
			type = "ramdisk"; arch = "arm64"; os = "linux"; compression = "none";
			hash-1 { algo = "sha512"; };
			$2
		};
		fdt@board {
			description = "device tree";
			data = /incbin/("$work/board");
			type = "flat_dt"; arch = "arm64"; compression = "none";
			hash-1 { algo = "crc32"; };
		};
	};
	configurations {
		default = "conf";
		conf { kernel = "kernel"; ramdisk = "ramdisk-1"; fdt = "fdt@board"; };
	};
};
EOF
}

tree sha256 '' >"$work/image.its"
tree sha256 'cipher { algo = "aes256"; key-name-hint = "key"; };' >"$work/cipher.its"
mkimage -f "$work/image.its" "$out/good-inside.itb" >/dev/null 2>&1
mkimage -E -f "$work/image.its" "$out/good-behind.itb" >/dev/null 2>&1
mkimage -E -p 0x1000 -f "$work/image.its" "$out/good-position.itb" >/dev/null 2>&1
# a cipher node says that the data was encrypted; that it is not here does not matter
dtc -q -O dtb -o "$out/unsupported-cipher.itb" "$work/cipher.its"

python3 - "$out" "$work" <<'EOF'
import hashlib, sys
out, work = sys.argv[1:]
expect = []
parts = [('kernel', 'kernel'), ('ramdisk-1', 'ramdisk'), ('fdt@board', 'board')]

for name in 'good-inside.itb', 'good-behind.itb', 'good-position.itb':
    for path, file in parts:
        data = open(f'{work}/{file}', 'rb').read()
        expect.append(f'{name}\t{path}\t{len(data)}\t{hashlib.sha256(data).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

inside = open(out + '/good-inside.itb', 'rb').read()
behind = open(out + '/good-behind.itb', 'rb').read()
plain = open(out + '/good-plain.dtb', 'rb').read()
expect.append(f'good-plain.dtb\ttree\t{len(plain)}\t{hashlib.sha256(plain).hexdigest()}')
at = inside.index(b'1\n2\n3\n')
bad('bad-hash.itb', inside[:at] + b'7' + inside[at + 1:], 'corrupt')
bad('bad-cut.itb', inside[:2500], 'truncated')
bad('bad-cut-behind.itb', behind[:-200], 'truncated')
at = inside.index(b'ramdisk-1\0')
bad('bad-token.itb', inside[:at - 4] + b'\0\0\0\7' + inside[at:], 'corrupt')
expect.append('unsupported-cipher.itb\t!\tencrypted')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
