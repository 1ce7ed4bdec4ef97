#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of zyxel_trx. usage: zyxel_trx.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/containers.py" zyxel_trx "$1"
