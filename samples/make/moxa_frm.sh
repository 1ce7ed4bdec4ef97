#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of moxa_frm. usage: moxa_frm.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/soc.py" moxa_frm "$1"
