#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of mtk_image. usage: mtk_image.sh DIRECTORY
# Needs: python3, u-boot-tools.
set -eu
exec python3 "$(dirname "$0")/soc.py" mtk_image "$1"
