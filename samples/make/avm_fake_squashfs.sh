#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of avm_fake_squashfs. usage: avm_fake_squashfs.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/containers.py" avm_fake_squashfs "$1"
