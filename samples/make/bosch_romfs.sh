#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of bosch_romfs. usage: bosch_romfs.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/containers.py" bosch_romfs "$1"
