#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of Android sparse images, written
# from the description of the format. usage: android_sparse.sh DIRECTORY
# Needs: python3.
set -eu
out=$1
mkdir -p "$out"
python3 - "$out" <<'EOF'
import hashlib, struct, sys, zlib
out = sys.argv[1]
expect = []
text = b''.join(b'line %d\n' % i for i in range(1000))
raw = (text + bytes(-len(text) % 1024))[:8192]
word = b'\xde\xad\xbe\xef'

def chunk(kind, blocks, body, more=0):
    return struct.pack('<HHII', kind, 0, blocks, 12 + more + len(body)) + bytes(more) + body

def image(chunks, blocks, block=1024, major=1, more=0):
    return struct.pack('<IHHHHIIII', 0xed26ff3a, major, 0, 28 + more, 12 + more, block, blocks,
                       len(chunks), 0) + bytes(more) + b''.join(chunks)

def good(name, data, content):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\timage\t{len(content)}\t{hashlib.sha256(content).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

def chunks(more=0, crc=None):
    content = raw[:4096] + word * 512 + bytes(3072) + raw[4096:]
    crcs = struct.pack('<I', zlib.crc32(content[:6144])), \
        struct.pack('<I', zlib.crc32(content) if crc is None else crc)
    return [chunk(0xcac1, 4, raw[:4096], more), chunk(0xcac2, 2, word, more),
            chunk(0xcac4, 0, crcs[0], more), chunk(0xcac3, 3, b'', more),
            chunk(0xcac1, 4, raw[4096:], more), chunk(0xcac4, 0, crcs[1], more)], content

list_, content = chunks()
one = image(list_, 13)
good('good-chunks', one, content)
good('good-then-more', one + b'behind it' * 9, content)
good('good-long-headers', image(chunks(4)[0], 13, more=4), content)
good('good-fill', image([chunk(0xcac2, 100, bytes(4))], 100), bytes(102400))
bad('bad-cut', one[:7000], 'truncated')
bad('bad-crc', image(chunks(crc=7)[0], 13), 'corrupt')
bad('bad-blocks', image(list_, 14), 'corrupt')
bad('bad-chunk', image([chunk(0xcac7, 1, b'')], 1), 'corrupt')
bad('bad-raw-size', image([chunk(0xcac1, 2, raw[:1024])], 2), 'corrupt')
bad('bad-block-size', image(list_, 13, 1023), 'no match')
bad('bad-bomb', image([chunk(0xcac2, 0x7fffffff, word)], 0x7fffffff, 4096), 'limit')
bad('unsupported-version', image(list_, 13, major=2), 'unsupported')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
