#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of esp_signature. usage: esp_signature.sh DIRECTORY
# Needs: python3, python3-cryptography.
set -eu
exec python3 "$(dirname "$0")/esp_signature.py" "$1"
