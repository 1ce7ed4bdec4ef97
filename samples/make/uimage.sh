#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of U-Boot's legacy image. usage: uimage.sh DIRECTORY
# Needs: mkimage (u-boot-tools), python3.
set -eu
out=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export SOURCE_DATE_EPOCH=1577836800 TZ=UTC
mkdir -p "$out"

seq 1 400 >"$work/kernel"
seq 1000 1100 >"$work/ramdisk"
printf 'dtb' >"$work/dtb"
printf 'setenv bootargs console=ttyS0\nbootm 0x80000\n' >"$work/script"

mkimage -A mips -O linux -T kernel -C none -a 0x80000000 -e 0x80000400 -n 'Linux-6.1.1' \
	-d "$work/kernel" "$out/good-kernel.uimage" >/dev/null
mkimage -A arm -O linux -T multi -C none -n 'three files' \
	-d "$work/kernel:$work/ramdisk:$work/dtb" "$out/good-multi.uimage" >/dev/null
mkimage -A arm64 -O linux -T script -C none -n 'boot script' \
	-d "$work/script" "$out/good-script.uimage" >/dev/null
# as OpenWrt's flash layout has it: something else follows directly
cat "$out/good-kernel.uimage" "$work/ramdisk" >"$out/good-followed.uimage"

python3 - "$out" <<'EOF'
import sys
out = sys.argv[1]
image = open(out + '/good-kernel.uimage', 'rb').read()
multi = bytearray(open(out + '/good-multi.uimage', 'rb').read())

def put(name, data):
    open(f'{out}/{name}.uimage', 'wb').write(data)

def patch(at, value):
    return image[:at] + value + image[at + len(value):]

put('bad-data-crc', patch(1000, b'#'))           # the data was changed
put('bad-header-crc', patch(20, b'\x12'))        # the entry address was changed
put('bad-no-header', patch(28, b'\xff\xff\xff')) # and these make no sense either
put('bad-cut', image[:900])
multi[64] = 0x7f                                 # a file larger than the image
put('bad-list', bytes(multi))
EOF

{
	row() {
		printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$(stat -c %s "$3")" "$(sha256sum "$3" | cut -d' ' -f1)"
	}
	row good-kernel.uimage kernel "$work/kernel"
	row good-followed.uimage kernel "$work/kernel"
	row good-multi.uimage part0 "$work/kernel"
	row good-multi.uimage part1 "$work/ramdisk"
	row good-multi.uimage part2 "$work/dtb"
	row good-script.uimage script "$work/script"
	printf 'bad-data-crc.uimage\t!\tcorrupt\n'
	printf 'bad-header-crc.uimage\t!\tcorrupt\n'
	printf 'bad-no-header.uimage\t!\tno match\n'
	printf 'bad-cut.uimage\t!\ttruncated\n'
	printf 'bad-list.uimage\t!\tcorrupt\n'
} >"$out/expect.tsv"
