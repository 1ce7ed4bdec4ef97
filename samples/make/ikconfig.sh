#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of configurations inside of kernels. usage: ikconfig.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
from kernel import pack
from sample import Samples

TEXT = b'#\n# Linux/arm 5.4.0 Kernel Configuration\n#\nCONFIG_ARM=y\n' + b''.join(
    b'CONFIG_OPTION_%d=%c\n' % (i, b'ym'[i * i % 3 > 0]) for i in range(400))

s = Samples()
packed = pack('gzip', TEXT)
s.good('good-config', b'IKCFG_ST' + packed + b'IKCFG_ED', config=TEXT)
s.good('good-in-data', b'IKCFG_ST' + packed + b'IKCFG_ED and other data', config=TEXT)
s.bad('bad-crc', b'IKCFG_ST' + packed[:-8] + b'\0\0\0\0' + packed[-4:] + b'IKCFG_ED', 'corrupt')
s.bad('bad-cut', b'IKCFG_ST' + packed[:-100], 'truncated')
s.bad('bad-end', b'IKCFG_ST' + packed + b'IKCFG_XX', 'corrupt')
s.bad('bad-start', b'IKCFG_ST, a text' + packed, 'no match')
s.finish()
END
