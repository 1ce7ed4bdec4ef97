#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Makes the two firmware samples from Debian's binaries, with their truth: upstream versions as the packages say.
# Needs: apt with a mirror, dpkg-dev, squashfs-tools, u-boot-tools, cpio, gdisk, dosfstools, mtools, python3.
# usage: firmware.sh OUTPUT_DIR
# shellcheck disable=SC2016 # dollars that are meant as text
set -euo pipefail
out=$(mkdir -p "$1" && cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1700000000 TZ=UTC LC_ALL=C

# A private package index: fetch SUITE ARCH PACKAGE...
fetch() {
	local suite=$1 arch=$2 root=$work/apt-$1-$2 mirror
	shift 2
	mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 2>/dev/null | grep -m1 /debian)
	mkdir -p "$root"/{lists/partial,cache/archives/partial,etc/apt.conf.d,etc/preferences.d,debs}
	: >"$root/status"
	echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$root/sources.list"
	local options=(-o Dir::State::lists="$root/lists" -o Dir::Cache="$root/cache" -o Dir::State::status="$root/status"
		-o Dir::Etc::sourcelist="$root/sources.list" -o Dir::Etc::sourceparts=- -o APT::Architecture="$arch"
		-o APT::Architectures="$arch" -o APT::Sandbox::User=root)
	apt-get "${options[@]}" update -qq
	(cd "$root/debs" && apt-get "${options[@]}" download -qq "$@")
	for deb in "$root"/debs/*.deb; do
		dpkg-deb -f "$deb" Package Version Source | tr '\n' '\t' >>"$work/packages-$suite-$arch"
		echo >>"$work/packages-$suite-$arch"
		dpkg-deb -x "$deb" "$work/all-$suite-$arch"
	done
}

# Copy what matches the patterns from the unpacked packages into DIR.
pick() { # SUITE ARCH DIR PATTERN...
	local from=$work/all-$1-$2 dir=$3 p
	shift 3
	for p; do
		(cd "$from" && find . -path "./$p" \( -type f -o -type l \) -print0 | cpio -0 -pdm --quiet "$dir")
	done
}

links() { # DIR NAME...: applets of busybox
	local dir=$1 n
	shift
	for n; do ln -sf busybox "$dir/bin/$n"; done
}

settle() { find "$1" -exec touch -h -d @$SOURCE_DATE_EPOCH {} +; }

router() {
	local root=$work/router rescue=$work/rescue
	fetch bookworm armhf busybox libc6 zlib1g dropbear-bin libssl3 libjson-c5 libexpat1 u-boot-sunxi
	mkdir -p "$root"/{bin,etc,proc,tmp} "$rescue"/{bin,dev}
	pick bookworm armhf "$root" 'bin/busybox' 'lib/arm-linux-gnueabihf/libc.so.6' 'lib/arm-linux-gnueabihf/libz.so*' \
		'lib/arm-linux-gnueabihf/ld-linux-armhf.so.3' 'lib/ld-linux-armhf.so.3' \
		'usr/sbin/dropbear' 'usr/bin/dropbearkey' 'usr/lib/arm-linux-gnueabihf/libcrypto.so.3' \
		'usr/lib/arm-linux-gnueabihf/libjson-c.so*' 'lib/arm-linux-gnueabihf/libexpat.so*'
	links "$root" sh ls cat mount tar gzip wget vi
	echo 'assay sample router' >"$root/etc/banner"
	# what only mentions a component must not become one
	printf '#!/bin/sh\n# tested with OpenSSL 1.0.2k  26 Jan 2017\nwget -U "curl/7.66.0" "$1"\n' >"$root/bin/fetch"
	chmod 755 "$root/bin/fetch"
	printf '#!/bin/sh\nexec /bin/sh\n' >"$rescue/init"
	chmod 755 "$rescue/init"
	pick bookworm armhf "$rescue" 'lib/arm-linux-gnueabihf/libz.so*'
	settle "$root" && settle "$rescue"
	mksquashfs "$root" "$work/root.squashfs" -comp xz -Xbcj arm -b 1M -all-root -no-xattrs \
		-noappend -quiet -no-progress >/dev/null
	(cd "$rescue" && find . | sort | cpio -o -H newc -R 0:0 --quiet --reproducible) | gzip -9n >"$work/rescue.cpio.gz"
	mkimage -A arm -O linux -T ramdisk -C gzip -n 'rescue' -d "$work/rescue.cpio.gz" "$work/rescue.uimage" >/dev/null
	python3 - "$work/all-bookworm-armhf/usr/lib/u-boot/A10-OLinuXino-Lime/u-boot-sunxi-with-spl.bin" \
		"$work/rescue.uimage" "$work/root.squashfs" "$out/router/image.bin" <<-'P'
		import struct, sys, zlib
		boot, *parts = [open(p, "rb").read() for p in sys.argv[1:4]]
		image = boot + b"\xff" * (-len(boot) % 65536)
		body, offsets = b"", []
		for p in parts:  # each part on a 4 KiB boundary
		    pad = -(28 + len(body)) % 4096 if body else 0
		    body += b"\0" * pad
		    offsets.append(28 + len(body))
		    body += p
		body += b"\0" * (-(28 + len(body)) % 4096)
		tail = struct.pack("<HHIII", 0, 1, offsets[0], offsets[1], 0) + body
		trx = b"HDR0" + struct.pack("<II", 12 + len(tail), ~zlib.crc32(tail) & 0xffffffff) + tail
		open(sys.argv[4], "wb").write(image + trx + b"\xff" * 4096)
	P
}

camera() {
	local root=$work/camera boot=$work/boot
	fetch trixie arm64 busybox libc6 zlib1g libmosquitto1 libcjson1 libjpeg62-turbo libyaml-0-2 lighttpd libpcre2-8-0 liblzma5
	mkdir -p "$root"/{bin,etc,proc,var} "$boot"
	pick trixie arm64 "$root" 'usr/bin/busybox' 'usr/lib/aarch64-linux-gnu/libc.so.6' 'usr/lib/ld-linux-aarch64.so.1' \
		'usr/lib/aarch64-linux-gnu/ld-linux-aarch64.so.1' 'usr/lib/aarch64-linux-gnu/libz.so*' \
		'usr/lib/aarch64-linux-gnu/libmosquitto.so*' 'usr/lib/aarch64-linux-gnu/libcjson.so*' \
		'usr/lib/aarch64-linux-gnu/libjpeg.so*' 'usr/lib/aarch64-linux-gnu/libyaml*' 'usr/sbin/lighttpd' \
		'usr/lib/aarch64-linux-gnu/libpcre2-8.so*' 'usr/lib/aarch64-linux-gnu/liblzma.so*'
	cp "$root/usr/bin/busybox" "$root/bin/busybox" && rm "$root/usr/bin/busybox"
	links "$root" sh ash ping ip gzip
	settle "$root"
	mksquashfs "$root" "$work/camera.squashfs" -comp zstd -Xcompression-level 19 -all-root \
		-no-xattrs -noappend -quiet -no-progress >/dev/null
	printf 'bootargs=console=ttyS0 root=/dev/mmcblk0p2\nbootcmd=bootm\n' >"$boot/uEnv.txt"
	settle "$boot"
	local blocks=$(((($(stat -c %s "$work/camera.squashfs") + 65535) / 65536) * 128))
	truncate -s $(((576 + blocks + 64) * 512)) "$out/camera/image.bin"
	sgdisk -a 64 -U 6a1c2f5e-0b1d-4c55-9d7a-3f2f6a7b8c9d -n 1:64:575 -t 1:ef00 -c 1:boot \
		-u 1:11111111-2222-4333-8444-555555555501 -n 2:576:$((576 + blocks - 1)) -t 2:8300 -c 2:rootfs \
		-u 2:11111111-2222-4333-8444-555555555502 "$out/camera/image.bin" >/dev/null
	truncate -s $((512 * 512)) "$work/boot.fat"
	mkfs.vfat --invariant -F 12 -i a55a0001 -n BOOT "$work/boot.fat" >/dev/null
	mcopy -m -i "$work/boot.fat" "$boot/uEnv.txt" ::uEnv.txt
	dd if="$work/boot.fat" of="$out/camera/image.bin" bs=512 seek=64 conv=notrunc status=none
	dd if="$work/camera.squashfs" of="$out/camera/image.bin" bs=512 seek=576 conv=notrunc status=none
}

# component, aliases, upstream version: from the package's version without epoch, revision and repacking.
truth() { # SUITE ARCH DIR component=package:alias,alias...
	local suite=$1 arch=$2 list=$work/packages-$1-$2 dir=$3 pair name package aliases version
	shift 3
	: >"$dir/truth.tsv"
	for pair; do
		name=${pair%%=*} package=${pair#*=} aliases=
		[ "$package" = "${package#*:}" ] || { aliases="|${package#*:}" && package=${package%%:*}; }
		version=$(sed -n "s/.*Package: $package\t.*/&/p" "$list" | sed 's/.*Version: \([^\t]*\).*/\1/; s/^[0-9]*://; s/-[^-]*$//; s/.*+really//; s/[.+~]\(dfsg\|ds\).*//')
		[ -n "$version" ] || { echo "no version of $package" >&2; exit 1; }
		printf '%s\t%s%s\t%s\n' "$name" "$name" "${aliases//,/|}" "$version" >>"$dir/truth.tsv"
	done
	sort -o "$dir/truth.tsv" "$dir/truth.tsv"
	{
		echo "Made by samples/make/firmware.sh from binaries of Debian ($suite, $arch), under their own licences:"
		sed 's/Package: //; s/\tVersion: / /; s/\tSource: / from source /; s/\t*$//' "$list" | sort
	} >"$dir/origin.txt"
}

mkdir -p "$out"/{router,camera}
rm -f "$out"/*/image.bin
router
truth bookworm armhf "$out/router" busybox=busybox glibc=libc6:libc zlib=zlib1g dropbear=dropbear-bin \
	openssl=libssl3:libcrypto json-c=libjson-c5 expat=libexpat1 u-boot=u-boot-sunxi:uboot
camera
truth trixie arm64 "$out/camera" busybox=busybox glibc=libc6:libc zlib=zlib1g mosquitto=libmosquitto1 cjson=libcjson1 \
	libjpeg-turbo=libjpeg62-turbo:libjpeg libyaml=libyaml-0-2 lighttpd=lighttpd pcre2=libpcre2-8-0 xz=liblzma5:liblzma
ls -l "$out"/*/
