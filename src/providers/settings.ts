import * as z from 'zod/mini';

/** Plain http is for trying it out on one's own machine. */
const isSafe = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));

/** Anybody has an account there, in a directory of their own, in which they say of themselves who they are. */
const isEverybodys = ({ hostname, pathname }: URL) =>
  hostname === 'login.microsoftonline.com' && /^\/(common|organizations|consumers)\//.test(pathname);

const wellKnown = /\/\.well-known\/openid-configuration$/;

const issuer = z
  .pipe(
    z.url('must be the address of the provider, such as https://login.example.org'),
    z.transform((url) => url.replace(wellKnown, '')),
  )
  .check(
    z.refine((url) => isSafe(new URL(url)), 'must begin with https://'),
    z.refine(
      (url) => !isEverybodys(new URL(url)),
      'must name the tenant of this one organisation, or anybody could call themselves anybody',
    ),
  );

const text = (what: string) => z.string(what).check(z.trim(), z.minLength(1, what));

const domain = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.regex(
      /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      'must be what follows the @ in e-mail addresses, such as example.org',
    ),
  );

const provider = z.strictObject({
  name: text('must say what people call the organisation'),
  issuer,
  clientId: text('must be the client id that the provider gave'),
  clientSecret: text('must be the client secret that the provider gave'),
  domains: z
    .array(domain, 'must be a list of e-mail domains, such as ["example.org"]')
    .check(z.minLength(1, 'must hold at least one e-mail domain')),
});

const providers = z
  .array(provider, 'must be a list, in JSON, of { name, issuer, clientId, clientSecret, domains }')
  .check(({ value, issues }) => {
    for (const twice of repeated(value.flatMap(({ domains }) => domains)))
      issues.push(wrong(value, `${twice} stands there twice: give each domain to one provider, once`));
    for (const twice of repeated(value.map(({ issuer }) => issuer)))
      issues.push(wrong(value, `${twice} stands there twice: put its domains together in one`));
  });

const wrong = (input: unknown, message: string) => ({ code: 'custom' as const, message, input });

const repeated = (words: string[]) => new Set(words.filter((word, at) => words.indexOf(word) !== at));

export type ProviderSettings = z.infer<typeof provider>;

/** The setting as it stands in the environment. What is wrong with it is said without anything that stands in it. */
export const providerSettings = z.pipe(
  z.pipe(
    z.string(),
    z.transform((json, { issues, value }) => {
      try {
        return json.trim() ? JSON.parse(json) : [];
      } catch {
        issues.push(wrong(value, 'is not valid JSON: check quotes, commas and brackets'));
        return z.NEVER;
      }
    }),
  ),
  providers,
);

/** Providers send people back to an address that they know beforehand. */
export const missingForProviders = (config: { OIDC_PROVIDERS?: ProviderSettings[]; PUBLIC_URL?: string }) =>
  config.OIDC_PROVIDERS?.length && !config.PUBLIC_URL
    ? ['PUBLIC_URL: say where visitors find it: that is where the providers send them back to']
    : [];
