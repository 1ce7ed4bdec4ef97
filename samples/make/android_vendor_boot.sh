#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of android_vendor_boot. usage: android_vendor_boot.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/vendor.py" android_vendor_boot "$1"
