const BITS = 160;
const SHIFT = 11;

/** The hash OneDrive and SharePoint give a file (QuickXorHash): each byte XORed in 11 bits further on, then the length. */
export function quickXorHash(bytes: Uint8Array): string {
  const hash = Buffer.alloc(BITS / 8 + 1);
  for (const [at, byte] of bytes.entries()) {
    const bit = (at * SHIFT) % BITS;
    const place = bit >> 3;
    const shifted = byte << (bit & 7);
    hash[place] = (hash[place] ?? 0) ^ (shifted & 0xff);
    const over = (place + 1) % (BITS / 8);
    hash[over] = (hash[over] ?? 0) ^ (shifted >> 8);
  }
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(bytes.length));
  for (const [at, byte] of length.entries()) hash[12 + at] = (hash[12 + at] ?? 0) ^ byte;
  return hash.subarray(0, BITS / 8).toString('base64');
}
