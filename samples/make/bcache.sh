#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of bcache. usage: bcache.sh DIRECTORY
# Needs: python3, make-bcache (bcache-tools).
set -eu
exec python3 "$(dirname "$0")/linux_disks.py" bcache "$1"
