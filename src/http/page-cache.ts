import { LRUCache } from 'lru-cache';

export type Bytes = Uint8Array<ArrayBuffer>;

/** A page as it is sent; packed as well as soon as a browser asked for it so. */
export type KeptPage = { plain: Bytes; packed?: Bytes };

/** Pages as they were sent, under everything they depend on; what was not asked for longest goes first. */
export type PageCache = LRUCache<string, KeptPage>;

/** Bytes that one process keeps: some two hundred pages, and little beside what a process weighs. */
const room = 8 * 1024 * 1024;

export const pageCache = (): PageCache =>
  new LRUCache({
    maxSize: room,
    sizeCalculation: ({ plain, packed }, key) =>
      plain.byteLength + (packed?.byteLength ?? 0) + 2 * key.length,
  });
