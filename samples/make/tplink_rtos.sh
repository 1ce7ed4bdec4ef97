#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of tplink_rtos. usage: tplink_rtos.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/containers.py" tplink_rtos "$1"
