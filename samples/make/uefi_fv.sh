#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of uefi_fv. usage: uefi_fv.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/uefi.py" uefi_fv "$1"
