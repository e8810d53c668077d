const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** `12,3 kB` of a count of bytes. */
export function writtenSize(bytes: number): string {
  if (bytes < 1000) return `${number.format(bytes)} byte`;
  return bytes < 1_000_000 ? `${number.format(bytes / 1000)} kB` : `${number.format(bytes / 1_000_000)} MB`;
}
