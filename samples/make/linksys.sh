#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of linksys. usage: linksys.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/vendor.py" linksys "$1"
