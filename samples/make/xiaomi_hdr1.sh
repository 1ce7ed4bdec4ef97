#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of xiaomi_hdr1. usage: xiaomi_hdr1.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/vendor.py" xiaomi_hdr1 "$1"
