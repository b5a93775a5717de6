/** How a visitor reaches a server that really listens: the same request, to its address. */
export const fetchFrom =
  (address: string) =>
  (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    if (headers.has('origin')) headers.set('origin', address);
    const body = request.method === 'POST' ? request.body : undefined;
    return fetch(address + pathname + search, {
      method: request.method,
      headers,
      body,
      redirect: 'manual',
      ...(body ? { duplex: 'half' as const } : {}),
    });
  };
