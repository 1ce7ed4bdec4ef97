# SPDX-License-Identifier: Apache-2.0
"""A compressor for the two variants of the compression of UEFI: greedy matches, small blocks."""
import heapq
import struct

BLOCK = 250  # symbols


def lengths(counts):
    """symbol -> length of its code; a Huffman code of these counts"""
    heap = [(n, s, (s,)) for s, n in sorted(counts.items())]
    out = {s: 0 for s in counts}
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        for s in a[2] + b[2]:
            out[s] += 1
        heapq.heappush(heap, (a[0] + b[0], min(a[1], b[1]), a[2] + b[2]))
    return out


def codes(lens):
    """symbol -> the text of its bits"""
    out, code, last = {}, 0, 0
    for s, n in sorted(lens.items(), key=lambda x: (x[1], x[0])):
        code <<= n - last
        last = n
        out[s] = f'{code:0{n}b}' if n else ''
        code += 1
    return out


def count(symbols):
    out = {}
    for s in symbols:
        out[s] = out.get(s, 0) + 1
    return out


def small_code(lens, bits, zeros_after):
    """a code whose lengths are stored in 3 bits and more"""
    if len(lens) < 2:
        return f'{0:0{bits}b}{max(lens, default=0):0{bits}b}'
    number = max(lens) + 1
    out, i = f'{number:0{bits}b}', 0
    while i < number:
        n = lens.get(i, 0)
        out += f'{n:03b}' if n < 7 else '111' + '1' * (n - 7) + '0'
        i += 1
        if i == zeros_after:
            zeros = 0
            while zeros < 3 and i < number and not lens.get(i, 0):
                zeros += 1
                i += 1
            out += f'{zeros:02b}'
    return out


def length_symbols(lens):
    """how the lengths of the large code are coded: (symbol, bits after it)"""
    out, i, number = [], 0, max(lens) + 1
    while i < number:
        run = 0
        while not lens.get(i + run, 0):
            run += 1
        if run >= 20:
            out.append((2, f'{run - 20:09b}'))
        elif run >= 3:
            run = min(run, 18)
            out.append((1, f'{run - 3:04b}'))
        elif run:
            run = 1
            out.append((0, ''))
        else:
            out.append((lens[i] + 2, ''))
            run = 1
        i += run
    return number, out


def block(symbols, distance_bits):
    large = lengths(count(s for s, _, _ in symbols))
    far = lengths(count(d for _, d, _ in symbols if d is not None))
    if len(large) < 2:
        coded, bits = [], f'{len(symbols):016b}' + '0' * 10 + f'{0:09b}{max(large):09b}'
    else:
        number, coded = length_symbols(large)
        small = lengths(count(s for s, _ in coded))
        bits = f'{len(symbols):016b}' + small_code(small, 5, 3)
        small = codes(small)
        bits += f'{number:09b}' + ''.join(small[s] + more for s, more in coded)
    bits += small_code(far, distance_bits, 0)
    large, far = codes(large), codes(far)
    for s, d, distance in symbols:
        bits += large[s]
        if d is not None:
            bits += far[d]
            if d > 1:
                bits += f'{distance - (1 << d - 1):0{d - 1}b}'
    return bits


def compress(data, distance_bits):
    symbols, i = [], 0
    seen = {}
    while i < len(data):
        at = seen.get(data[i:i + 4], -1) if i + 4 <= len(data) else -1
        n = 0
        while at >= 0 and i + n < len(data) and n < 256 and data[at + n] == data[i + n]:
            n += 1
        step = max(n, 1)
        if n >= 4:
            distance = i - at - 1
            symbols.append((n - 3 + 256, distance.bit_length(), distance))
        else:
            symbols.append((data[i], None, None))
        for k in range(i, i + step):
            seen[data[k:k + 4]] = k
        i += step
    bits = ''.join(block(symbols[i:i + BLOCK], distance_bits)
                   for i in range(0, len(symbols), BLOCK))
    bits += '0' * (-len(bits) % 8)
    body = int(bits, 2).to_bytes(len(bits) // 8, 'big') + b'\0'
    return struct.pack('<II', len(body), len(data)) + body
