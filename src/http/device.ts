/** From special to general: almost every browser also claims to be one of those below it. */
const browsers: [sign: RegExp, name: string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: [sign: RegExp, name: string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** What a browser says of itself in a few words (`Firefox, Windows`), so that people recognise it; may be empty. */
export function deviceOf(userAgent: string): string {
  const known = (signs: typeof browsers) => signs.find(([sign]) => sign.test(userAgent))?.[1];
  return [known(browsers), known(systems)].filter(Boolean).join(', ');
}
