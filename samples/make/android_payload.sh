#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of android_payload. usage: android_payload.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/soc.py" android_payload "$1"
