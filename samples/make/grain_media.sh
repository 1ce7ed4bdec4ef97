#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of grain_media. usage: grain_media.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" grain_media "$1"
