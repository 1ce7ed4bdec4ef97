#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of zip archives. usage: zip.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import io
import zipfile
from packed import flip, noise, text
from sample import Samples

s = Samples()
FILES = {'etc/version': text(), 'bin/tool': noise(), 'bin/empty': b'', 'etc/caf\u00e9': b'name\n'}


class Pipe(io.RawIOBase):
    """Cannot be sought in: sizes follow the data of each member."""

    def __init__(self):
        super().__init__()
        self.data = b''

    def writable(self):
        return True

    def write(self, more):
        self.data += bytes(more)
        return len(more)


def pack(method=zipfile.ZIP_DEFLATED, out=None, files=FILES, force64=False, comment=b''):
    out = out or io.BytesIO()
    with zipfile.ZipFile(out, 'w', method) as z:
        z.comment = comment
        z.writestr(zipfile.ZipInfo('etc/', (2020, 1, 1, 0, 0, 0)), b'')
        for name, body in files.items():
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.external_attr = 0o100644 << 16
            info.compress_type = method
            with z.open(info, 'w', force_zip64=force64) as f:
                f.write(body)
    return out.data if isinstance(out, Pipe) else out.getvalue()


def end64(data):
    """The same archive with the records of zip64 at its end."""
    at = data.index(b'PK\5\6')
    size, offset = data[at + 12:at + 16], data[at + 16:at + 20]
    count = data[at + 10:at + 12] + bytes(6)
    record = b'PK\6\6' + (44).to_bytes(8, 'little') + b'\x2d\0\x2d\0' + bytes(8) + count + count
    record += size + bytes(4) + offset + bytes(4)
    locator = b'PK\6\7' + bytes(4) + at.to_bytes(8, 'little') + b'\1\0\0\0'
    end = data[at:at + 8] + b'\xff' * 12 + data[at + 20:]
    return data[:at] + record + locator + end


s.good('good-deflate', pack(), FILES, ('etc',))
s.good('good-stored', pack(zipfile.ZIP_STORED), FILES, ('etc',))
s.good('good-bzip2', pack(zipfile.ZIP_BZIP2), FILES, ('etc',))
LZMA = {k: v for k, v in FILES.items() if v}  # libarchive refuses the empty stream
s.good('good-lzma', pack(zipfile.ZIP_LZMA, files=LZMA), LZMA, ('etc',))
s.good('good-streamed', pack(out=Pipe()), FILES, ('etc',))
s.good('good-zip64', end64(pack(force64=True)), FILES, ('etc',))
s.good('good-comment-then-more', pack(comment=b'a comment') + noise(), FILES, ('etc',))
inner = pack(zipfile.ZIP_STORED, files={'inner': b'in a zip in a zip\n'})
nested = {'a.zip': inner, 'b.zip': inner}
s.good('good-nested', pack(zipfile.ZIP_STORED, files=nested), nested, ('etc',))
program = io.BytesIO(b'#!/bin/sh\n' * 100)
program.seek(0, 2)
s.good('good-behind-program', pack(out=program)[1000:], FILES, ('etc',))
s.good('good-dahua', b'DH' + pack()[2:], FILES, ('etc',))
whole = pack()
s.bad('bad-crc', flip(pack(zipfile.ZIP_STORED), 200), 'corrupt')
s.bad('bad-cut', whole[:1000], 'truncated')
s.bad('bad-no-directory', whole[:whole.index(b'PK\1\2')], 'truncated')
s.bad('bad-method', whole[:8] + b'\xff\xff' + whole[10:], 'no match')
locked = bytearray(whole)
for magic, flags in ((b'PK\3\4', 6), (b'PK\1\2', 8)):
    locked[locked.index(b'etc/version') - (30 if flags == 6 else 46) + flags] |= 1
    locked[locked.index(magic, locked.index(b'etc/version')) + flags] |= 1
at = locked.rindex(b'etc/version') - 46
locked[at + 8] |= 1
s.bad('unsupported-encrypted', bytes(locked), 'encrypted')
s.finish()
END
