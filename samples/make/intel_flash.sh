#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of intel_flash. usage: intel_flash.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/uefi.py" intel_flash "$1"
