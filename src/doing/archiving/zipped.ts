import type { Packed, PackageEntry, PackageOrder } from './package';

/** A file as the writer of zips takes it. */
export interface ZipInput {
  readonly name: string;
  readonly input: Uint8Array;
  readonly lastModified: Date;
}

/** The entries of a package for the writer of zips, one at a time; `packed` is told what came of it when all are taken. */
export async function* zipped(
  entries: AsyncGenerator<PackageEntry, Packed>,
  { now }: Pick<PackageOrder, 'now'>,
  packed: (outcome: Packed) => void = () => undefined,
): AsyncGenerator<ZipInput> {
  for (;;) {
    const next = await entries.next();
    if (next.done === true) {
      packed(next.value);
      return;
    }
    yield { name: next.value.name, input: next.value.bytes, lastModified: new Date(now) };
  }
}
