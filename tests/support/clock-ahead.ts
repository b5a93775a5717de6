// Imported first into another process: its clock is eight days ahead.
const ahead = 8 * 24 * 60 * 60 * 1000;
const { now } = Date;
Date.now = () => now() + ahead;
globalThis.Date = new Proxy(Date, {
  construct: (target, given) => Reflect.construct(target, given.length ? given : [target.now()]),
});
