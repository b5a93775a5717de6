import { LRUCache } from 'lru-cache';

/** Pages as they were sent, under everything they depend on; what was not asked for longest goes first. */
export type PageCache = LRUCache<string, Uint8Array<ArrayBuffer>>;

/** Bytes of HTML that one process keeps: some four hundred pages, and little beside what a process weighs. */
const room = 16 * 1024 * 1024;

export const pageCache = (): PageCache =>
  new LRUCache({ maxSize: room, sizeCalculation: ({ byteLength }, key) => byteLength + 2 * key.length });
