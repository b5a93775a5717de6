import { Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** As internet.nl asks: nothing from elsewhere, nothing inline. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** What a page may ask of the device it is shown on: nothing of this is for us, nor for a script that slipped in. */
const permissionsPolicy = {
  accelerometer: [],
  camera: [],
  displayCapture: [],
  geolocation: [],
  gyroscope: [],
  magnetometer: [],
  microphone: [],
  midi: [],
  payment: [],
  usb: [],
};

/** A browser that came over https once does not come without for a year, nor to what may be named under this host. */
const strictTransportSecurity = 'max-age=31536000; includeSubDomains';

/**
 * The security headers on every answer; `secure`: visitors come over https. They are the same each time, so they are
 * worked out once and given along before the answer is made: changing it afterwards is what costs most of a page from
 * memory.
 */
export function securityHeaders({ secure }: { secure: boolean }): MiddlewareHandler {
  let headers: Promise<[string, string][]> | undefined;
  return async (c, next) => {
    headers ??= securityHeadersFor(secure);
    for (const [name, value] of await headers) c.header(name, value);
    await next();
  };
}

/** The same, name and value, for what is answered before there is an application, or beside it. */
export async function securityHeadersFor(secure: boolean): Promise<[string, string][]> {
  const options = {
    contentSecurityPolicy,
    permissionsPolicy,
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: secure && strictTransportSecurity,
  } as const;
  const bare = new Hono().get('/', secureHeaders(options), (c) => c.body(null));
  return [...(await bare.request('/')).headers];
}
