import type { Client } from '@libsql/client';

/** The number of the first row that a query finds in the demo; throws when it finds none. */
export async function firstId(client: Client, select: string): Promise<number> {
  const { rows } = await client.execute(select);
  const id = Number(rows[0]?.id ?? 0);
  if (!id) throw new Error(`the demo has nothing for: ${select}`);
  return id;
}
