#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of swap. usage: swap.sh DIRECTORY
# Needs: python3, mkswap (util-linux).
set -eu
exec python3 "$(dirname "$0")/linux_disks.py" swap "$1"
