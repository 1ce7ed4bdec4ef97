#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of vhdx. usage: vhdx.sh DIRECTORY
# Needs: python3, qemu-img (qemu-utils), mke2fs and debugfs (e2fsprogs).
set -eu
exec python3 "$(dirname "$0")/virtual_disk.py" vhdx "$1"
