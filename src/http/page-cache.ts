import { LRUCache } from 'lru-cache';

/** Pages as they were rendered, under everything they depend on; what was not asked for longest goes first. */
export type PageCache = LRUCache<string, string>;

/** Bytes of HTML that one process keeps: some two hundred pages, and little beside what a process weighs. */
const room = 16 * 1024 * 1024;

export const pageCache = (): PageCache =>
  new LRUCache({ maxSize: room, sizeCalculation: (html, key) => 2 * (html.length + key.length) });
