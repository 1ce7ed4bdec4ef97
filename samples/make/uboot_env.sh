#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of uboot_env. usage: uboot_env.sh DIRECTORY
# Needs: python3, u-boot-tools.
set -eu
exec python3 "$(dirname "$0")/soc.py" uboot_env "$1"
