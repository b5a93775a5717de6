import type { Dependencies } from './http/context.ts';

/** Work that goes on after the visitor has the answer; `settled` resolves when all of it is done. */
export function backgroundWork() {
  const underWay = new Set<Promise<void>>();
  const afterwards: Dependencies['afterwards'] = (_, work) => {
    const done = new Promise(setImmediate).then(work).finally(() => underWay.delete(done));
    underWay.add(done);
  };
  return { afterwards, settled: () => Promise.all(underWay) };
}
