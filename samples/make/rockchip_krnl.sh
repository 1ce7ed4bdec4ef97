#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of rockchip_krnl. usage: rockchip_krnl.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" rockchip_krnl "$1"
